package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class IntervalTest {

    @Test
    void containsItsEnds() {
        var interval = new Interval(2, 5);

        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(5)).isTrue();
        assertThat(interval.contains(5.1)).isFalse();
        assertThat(interval.halfWidth()).isEqualTo(1.5);
    }

    @Test
    void holdsNothingWhenThereIsNone() {
        assertThat(Interval.NONE.contains(0)).isFalse();
        assertThat(Interval.NONE.halfWidth()).isNaN();
    }

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
    }

    @Test
    void coversWithAProbabilityBetweenNoneAndOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.checkLevel(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.checkLevel(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.checkLevel(95));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.checkLevel(Double.NaN));
    }
}
