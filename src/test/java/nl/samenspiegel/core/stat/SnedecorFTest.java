package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class SnedecorFTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/f-quantile.csv", useHeadersInDisplayName = true)
    void agreesOnQuantiles(double probability, double a, double b, double expected) {
        assertThat(SnedecorF.quantile(probability, a, b))
                .isCloseTo(expected, within(1e-10 * expected));
    }

    @Test
    void isNotANumberWithoutDegreesOfFreedom() {
        assertThat(SnedecorF.quantile(0.5, 0, 4)).isNaN();
        assertThat(SnedecorF.quantile(0.5, 4, Double.NaN)).isNaN();
    }
}
