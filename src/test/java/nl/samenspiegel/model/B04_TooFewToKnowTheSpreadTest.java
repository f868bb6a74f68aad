package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// With hardly more persons than organisations the spread within them leans on the instrument's own
/// value, and the result is indicative.
final class B04_TooFewToKnowTheSpreadTest {

    @Test
    void fiveAnswersFromFiveOrganisationsRestOnTheFallback() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                s1 PUP 1x 2 2 2
                                s2 PUP 1x 3 3 3
                                s3 PUP 1x 3 3 3
                                s4 PUP 1x 4 4 4
                                s5 PUP 1x 4 4 4
                                """),
                        "pupil");

        // variance 0.64/5 = 0.128, t(5) = 2.571: 0.920
        assertThat(score.mean()).hasToString("3.2");
        assertThat(score.precision()).isEqualTo(new Precision.HalfWidth(new Tenths(9)));
        assertThat(score.basis().indicative()).isTrue();
    }

    @Test
    void tenAnswersWithASpreadOfTheirOwnAreNotIndicative() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                s1 PUP 3x 2 2 2
                                s1 PUP 2x 4 4 4
                                s2 PUP 5x 3 3 3
                                """),
                        "pupil");

        assertThat(score.basis().indicative()).isFalse();
    }
}
