package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;

final class ClopperPearsonTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/clopper-pearson.csv", useHeadersInDisplayName = true)
    void agreesOnIntervals(long k, long n, double low, double high) {
        Interval interval = ClopperPearson.interval(k, n, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    /// What it is made for: at either end the count seen is just not too improbable.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void leavesHalfTheRestOnEitherSide(long seed) {
        var random = new Random(seed);
        int n = 2 + random.nextInt(200);
        int k = 1 + random.nextInt(n - 1);

        Interval interval = ClopperPearson.interval(k, n, 0.9);

        var atLow = new BinomialDistribution(null, n, interval.low());
        var atHigh = new BinomialDistribution(null, n, interval.high());
        assertThat(1 - atLow.cumulativeProbability(k - 1)).isCloseTo(0.05, within(1e-11));
        assertThat(atHigh.cumulativeProbability(k)).isCloseTo(0.05, within(1e-11));
    }

    @Test
    void endsExactlyAtTheEdge() {
        assertThat(ClopperPearson.interval(0, 5, 0.95).low()).isZero();
        assertThat(ClopperPearson.interval(5, 5, 0.95).high()).isOne();
    }

    @Test
    void isNotANumberOfNobody() {
        assertThat(ClopperPearson.interval(0, 0, 0.95)).isEqualTo(Interval.NONE);
    }

    @Test
    void refusesMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClopperPearson.interval(6, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ClopperPearson.interval(-1, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ClopperPearson.interval(2, 5, 95));
    }
}
