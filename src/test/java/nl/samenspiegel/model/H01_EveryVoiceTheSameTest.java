package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.EveryVoice;
import nl.samenspiegel.core.publication.Publication;

import org.junit.jupiter.api.Test;

/// Beside every organisation counting the same stands what it would be if every person did.
final class H01_EveryVoiceTheSameTest {

    @Test
    void saysWhenTheHeadlineWouldMove() {
        // pupils: schools 3 and 5, so 4; persons (30·3 + 10·5)/40 = 3.5. Together 3.75 against 3.5
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 30x 3 3 3
                        s2 PUP 10x 5 5 5
                        s1 MEN  8x 3 3 3
                        s2 MEN  8x 4 4 4
                        i1 TRN  8x 4 4 4
                        """);

        assertThat(voice(publication, "pupil")).isEqualTo("3.5");
        assertThat(whole(publication))
                .isInstanceOfSatisfying(
                        EveryVoice.Whole.Shown.class, shown -> assertThat(shown.moved()).isFalse());
    }

    @Test
    void movesByMoreThanTwoTenths() {
        // pupils 4 → 3.2, mentors 3.5 → 3.2, trainers 4: together 3.83 → 3.47
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 45x 3 3 3
                        s2 PUP  5x 5 5 5
                        s1 MEN 20x 3 3 3
                        s2 MEN  5x 4 4 4
                        i1 TRN  8x 4 4 4
                        """);

        assertThat(whole(publication))
                .isInstanceOfSatisfying(
                        EveryVoice.Whole.Shown.class, shown -> assertThat(shown.moved()).isTrue());
    }

    private static String voice(Publication publication, String perspective) {
        return publication.findEveryVoice("TRUST").orElseThrow().perspectives().stream()
                .filter(voice -> voice.perspective().equals(perspective))
                .map(voice -> voice.mean().toString())
                .findFirst()
                .orElse("hidden");
    }

    private static EveryVoice.Whole whole(Publication publication) {
        return publication.findEveryVoice("TRUST").orElseThrow().headline();
    }
}
