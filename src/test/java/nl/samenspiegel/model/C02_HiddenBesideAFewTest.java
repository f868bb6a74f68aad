package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Outcome;

import org.junit.jupiter.api.Test;

/// A group is not shown when the rest of the round is so small that a total would give it away. The
/// rest is everyone with a score: other perspectives, roles apart and joint offices.
final class C02_HiddenBesideAFewTest {

    private static final String TEN_PUPILS =
            """
            s1 PUP 5x 3 3 3
            s2 PUP 5x 4 4 4
            """;

    @Test
    void aRestOfOneToFourHidesIt() {
        assertThat(pupils("s1 NEW 1x 3 3 3")).isEqualTo(new Outcome.Hidden());
        assertThat(pupils("j1 MEN 4x 3 3 3")).isEqualTo(new Outcome.Hidden());
        assertThat(pupils("i1 TRN 4x 3 3 3")).isEqualTo(new Outcome.Hidden());
    }

    @Test
    void aRestOfNobodyOrOfFiveDoesNot() {
        assertThat(pupils("s1 NEW 4x 3 ? -")).isInstanceOf(Outcome.Score.class);
        assertThat(pupils("i1 TRN 5x 3 3 3")).isInstanceOf(Outcome.Score.class);
        assertThat(pupils("j1 MEN 3x 3 3 3\ns1 NEW 2x 3 3 3")).isInstanceOf(Outcome.Score.class);
    }

    private static Outcome pupils(String others) {
        return Ladder.trust(TEN_PUPILS + others).outcome(Ladder.TRUST, "pupil");
    }
}
