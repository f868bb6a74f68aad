package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnUnits.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PairedWeightingTest {

    private static final int K = 5;

    private static final PerspectiveScores FULL =
            units(
                    """
                    a 2 3 4
                    b 3 3 4
                    c 5 5 5
                    """);

    @Test
    void leavesUnitsAsTheyAreWhenNobodyWeighsTooMuchInEitherRound() {
        assertThat(PairedWeighting.of(FULL, FULL, K))
                .isEqualTo(new PairedWeighting.Fair(FULL, FULL, false));
    }

    @Test
    void takesTogetherInBothRoundsWhatIsSingleInEither() {
        var later =
                units(
                        """
                        a 2
                        b 3 3 3
                        c 4 4 4
                        """);
        var earlier =
                units(
                        """
                        a 4 4
                        b 5
                        c 3 3 3
                        """);

        // a person of a weighs a third later; a and b together: a sixth earlier, an eighth later
        assertThat(PairedWeighting.of(earlier, later, K))
                .isInstanceOfSatisfying(
                        PairedWeighting.Fair.class,
                        fair -> {
                            assertThat(fair.merged()).isTrue();
                            assertThat(drawn(fair.earlier())).containsExactly("3 3.0", "3 4.333");
                            assertThat(drawn(fair.later())).containsExactly("3 4.0", "4 2.75");
                            assertThat(fair.later().invited()).isEqualTo(2);
                        });
    }

    @Test
    void refusesWhenSomeoneStillWeighsTooMuchInOneRound() {
        var later =
                units(
                        """
                        a 2
                        b 3 3 3
                        c 4 4 4
                        """);

        assertThat(PairedWeighting.of(FULL, later, K)).isEqualTo(new PairedWeighting.TooHeavy());
        assertThat(PairedWeighting.of(later, FULL, K)).isEqualTo(new PairedWeighting.TooHeavy());
    }

    @Test
    void refusesOtherUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedWeighting.of(FULL, units("a 2 3 4"), K));
    }

    private static List<String> drawn(PerspectiveScores scores) {
        return scores.answered().stream()
                .map(unit ->
                        "%d %s"
                                .formatted(
                                        unit.n(), Math.round(unit.scores().mean() * 1000) / 1000.0))
                .toList();
    }
}
