package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The plain calculation is held against the same values of R as the program.
final class NaiveMathTest {

    /// Below two degrees of freedom no interval is published, and below one the area has no end.
    @Test
    void quantilesAreThoseOfR() {
        for (List<String> row : ReferenceTable.rows("t-quantile.csv")) {
            double df = Double.parseDouble(row.get(0));
            double expected = Double.parseDouble(row.get(1));
            if (df >= 1) {
                assertThat(NaiveMath.t975(df))
                        .as("df %s", df)
                        .isCloseTo(expected, within(1e-11 * expected));
            }
        }
    }

    @Test
    void probabilitiesAreThoseOfR() {
        // R 4.2.2: 2 * pt(-2.5, 7) and 2 * pt(-30, 5)
        assertThat(NaiveMath.twoSidedP(2.5, 7)).isCloseTo(0.0409922185857529, within(1e-15));
        assertThat(NaiveMath.twoSidedP(-30, 5)).isCloseTo(7.71864862049605e-7, within(1e-20));
        assertThat(NaiveMath.twoSidedP(0, 3)).isCloseTo(1, within(1e-15));
    }

    @Test
    void wilsonIsThatOfR() {
        for (List<String> row : ReferenceTable.rows("wilson.csv")) {
            double share = Double.parseDouble(row.get(0));
            double n = Double.parseDouble(row.get(1));
            double low = Double.parseDouble(row.get(2));
            double high = Double.parseDouble(row.get(3));
            assertThat(NaiveMath.wilson(share, n, 0)).isCloseTo(low, within(1e-10));
            assertThat(NaiveMath.wilson(share, n, 1)).isCloseTo(high, within(1e-10));
        }
    }

    @Test
    void correctionForManyTestsIsThatOfR() {
        List<List<String>> rows = ReferenceTable.rows("benjamini-hochberg.csv");
        double[] p = rows.stream().mapToDouble(row -> Double.parseDouble(row.get(0))).toArray();
        double[] expected =
                rows.stream().mapToDouble(row -> Double.parseDouble(row.get(1))).toArray();

        assertThat(NaiveMath.benjaminiHochberg(p)).containsExactly(expected, within(1e-12));
    }

    @Test
    void halvesAreRoundedUpWhateverTheComputerHolds() {
        assertThat(NaiveMath.rounded(3.3499999999999996, "0.1")).hasToString("3.4");
        assertThat(NaiveMath.rounded(3.349, "0.1")).hasToString("3.3");
        assertThat(NaiveMath.reaches(0.1 + 0.2 + 0.2, 0.5)).isTrue();
    }
}
