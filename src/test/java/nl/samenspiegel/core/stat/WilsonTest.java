package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class WilsonTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/wilson.csv", useHeadersInDisplayName = true)
    void agreesOnIntervals(double proportion, double n, double low, double high) {
        var interval = Wilson.interval(proportion, n, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void endsExactlyAtTheEdge() {
        assertThat(Wilson.interval(0, 7.3, 0.95).low()).isZero();
        assertThat(Wilson.interval(1, 7.3, 0.95).high()).isOne();
    }

    @Test
    void isNotANumberOfNobody() {
        assertThat(Wilson.interval(0.5, 0, 0.95).low()).isNaN();
        assertThat(Wilson.interval(Double.NaN, 10, 0.95).high()).isNaN();
    }
}
