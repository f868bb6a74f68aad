package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;

final class NoncentralTTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/noncentral-t.csv", useHeadersInDisplayName = true)
    void agreesOnProbabilities(double t, long df, double delta, double expected) {
        assertThat(NoncentralT.cumulative(t, df, delta)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void agreesWithRAsFarAsItsSeriesGoes() {
        // R 4.2.2: pt(1.2, 20, ncp = .8), which stops adding at 1e-12
        assertThat(NoncentralT.cumulative(1.2, 20, 0.8))
                .isCloseTo(0.647390772735328, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void isTheCentralOneAroundZero(long seed) {
        var random = new Random(seed);
        double t = 4 * random.nextGaussian();
        int df = 1 + random.nextInt(99);
        double tail = StudentT.twoSidedP(t, df) / 2;

        assertThat(NoncentralT.cumulative(t, df, 0))
                .isCloseTo(t < 0 ? tail : 1 - tail, within(1e-13));
    }

    @Test
    void isNormalOnEndlessDegreesOfFreedom() {
        // 2·10⁹ df: Φ(1.5 − 0.2) with an error of the order of 1/df
        assertThat(NoncentralT.cumulative(1.5, 2_000_000_000L, 0.2))
                .isCloseTo(0.903199515414390, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void findsTheMeanThatGivesAProbability(long seed) {
        var random = new Random(seed);
        double t = 10 * random.nextGaussian();
        int df = 2 + random.nextInt(198);
        double probability = 0.005 + 0.99 * random.nextDouble();

        double delta = NoncentralT.noncentrality(probability, t, df);

        assertThat(NoncentralT.cumulative(t, df, delta)).isCloseTo(probability, within(1e-12));
    }
}
