package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;

final class WilsonTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/wilson.csv", useHeadersInDisplayName = true)
    void agreesOnIntervals(double proportion, double n, double low, double high) {
        var interval = Wilson.interval(proportion, n, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void mirrorsAndNarrows(long seed) {
        var random = new Random(seed);
        double proportion = random.nextDouble();
        double n = 1 + 200 * random.nextDouble();

        Interval interval = Wilson.interval(proportion, n, 0.95);
        Interval mirrored = Wilson.interval(1 - proportion, n, 0.95);

        assertThat(interval.contains(proportion)).isTrue();
        assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-14));
        assertThat(Wilson.interval(proportion, 2 * n, 0.95).halfWidth())
                .isLessThan(interval.halfWidth());
    }

    @Test
    void endsExactlyAtTheEdge() {
        assertThat(Wilson.interval(0, 7.3, 0.95).low()).isZero();
        assertThat(Wilson.interval(1, 7.3, 0.95).high()).isOne();
    }

    @Test
    void refusesWhatIsNoProportionOrLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1.1, 10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(0.5, 10, 1));
    }

    @Test
    void isNotANumberOfNobody() {
        assertThat(Wilson.interval(0.5, 0, 0.95).low()).isNaN();
        assertThat(Wilson.interval(Double.NaN, 10, 0.95).high()).isNaN();
    }
}
