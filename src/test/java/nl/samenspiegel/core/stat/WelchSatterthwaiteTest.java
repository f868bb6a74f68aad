package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.Random;

final class WelchSatterthwaiteTest {

    @Test
    void addsUpEqualTerms() {
        assertThat(df(new double[] {0.3, 0.3}, 9, 9)).isCloseTo(18, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void liesBetweenTheSmallestAndTheSum(long seed) {
        var random = new Random(seed);
        double[] variances = random.doubles(4, 0.01, 2).toArray();
        double[] dfs = random.doubles(4, 1, 40).toArray();

        assertThat(df(variances, dfs))
                .isBetween(Arrays.stream(dfs).min().orElseThrow(), Arrays.stream(dfs).sum() + 1e-9);
    }

    @Test
    void ignoresATermWithoutVariance() {
        assertThat(df(new double[] {0.5, 0}, 7, 1)).isEqualTo(7);
        assertThat(df(new double[] {0.5, 0}, 7, Double.NaN)).isEqualTo(7);
    }

    @Test
    void isCarefulWhenNothingVaries() {
        assertThat(df(new double[] {0, 0}, 7, 3)).isEqualTo(3);
    }

    @Test
    void isNotANumberOfWhatIsUnknown() {
        assertThat(df(new double[] {0.5, Double.NaN}, 7, 3)).isNaN();
        assertThat(df(new double[] {0.5, 0.5}, 7, 0)).isNaN();
        assertThat(df(new double[] {0.5, 0.5}, 7, Double.NaN)).isNaN();
    }

    @Test
    void refusesTermsWithoutDegreesOfFreedom() {
        assertThatIllegalArgumentException().isThrownBy(() -> df(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> df(new double[] {0.5}, 7, 3));
    }

    private static double df(double[] variances, double... dfs) {
        return WelchSatterthwaite.df(variances, dfs);
    }
}
