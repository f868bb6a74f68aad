package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class StudentTTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/t-quantile.csv", useHeadersInDisplayName = true)
    void agreesOnQuantiles(double df, double expected) {
        assertThat(StudentT.quantile(0.975, df)).isCloseTo(expected, within(1e-10 * expected));
        assertThat(StudentT.quantile(0.025, df)).isCloseTo(-expected, within(1e-10 * expected));
    }

    @Test
    void agreesOnProbabilities() {
        // R 4.2.2: 2 * pt(-2.5, 7) and 2 * pt(-30, 5); mpmath 1.3.0 gives the further digits
        assertThat(StudentT.twoSidedP(2.5, 7)).isCloseTo(0.0409922185857529, within(1e-12));
        assertThat(StudentT.twoSidedP(-30, 5)).isCloseTo(7.718648620496052e-7, within(1e-16));
    }

    @Test
    void isNotANumberWithoutDegreesOfFreedom() {
        assertThat(StudentT.quantile(0.975, 0)).isNaN();
        assertThat(StudentT.quantile(0.975, Double.NaN)).isNaN();
        assertThat(StudentT.twoSidedP(1, 0)).isNaN();
        assertThat(StudentT.twoSidedP(Double.NaN, 4)).isNaN();
        assertThat(StudentT.twoSidedP(Double.POSITIVE_INFINITY, 4)).isZero();
    }
}
