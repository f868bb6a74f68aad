package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class WeightsTest {

    private static final Atoms ATOMS =
            DrawnAtoms.of(
                            """
                            organisation | STU      | WPB
                            A            | 2 at 3.0 | 4 at 3.0
                            B            | 6 at 3.0 | -
                            """)
                    .atoms();

    private static BigFraction part(int above, int below) {
        return new BigFraction(above, below);
    }

    @Test
    void countEveryPersonTheSameInAMeanOfAll() {
        assertThat(Weights.pooled(ATOMS, List.of(0, 2)).factors())
                .isEqualTo(Map.of(0, part(1, 8), 2, part(1, 8)));
    }

    @Test
    void countEveryPartTheSameInAnAverage() {
        Weights first = Weights.pooled(ATOMS, List.of(0, 1));
        Weights second = Weights.pooled(ATOMS, List.of(2));

        assertThat(Weights.average(List.of(first, second)).factors())
                .isEqualTo(Map.of(0, part(1, 12), 1, part(1, 12), 2, part(1, 12)));
    }

    @Test
    void leaveOutWhatCancels() {
        Weights both = Weights.pooled(ATOMS, List.of(0, 1)).times(part(6, 1));
        Weights one = Weights.pooled(ATOMS, List.of(0)).times(part(2, 1));

        assertThat(both.minus(one).factors()).isEqualTo(Map.of(1, part(1, 1)));
    }

    @Test
    void areOfSomebody() {
        assertThatThrownBy(() -> Weights.pooled(ATOMS, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.average(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
