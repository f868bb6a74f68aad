package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class BenjaminiHochbergTest {

    @Test
    void agreesWithR() {
        List<Double> p = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        for (List<String> row : ReferenceTable.rows("benjamini-hochberg.csv")) {
            p.add(Double.valueOf(row.get(0)));
            expected.add(Double.valueOf(row.get(1)));
        }

        double[] adjusted = BenjaminiHochberg.adjust(array(p));

        assertThat(adjusted).contains(array(expected), within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void keepsOrderAndNeverLowers(long seed) {
        double[] p = new Random(seed).doubles(1 + seed % 30).sorted().toArray();

        double[] adjusted = BenjaminiHochberg.adjust(p);

        assertThat(adjusted).isSorted();
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], 1.0);
        }
    }

    @Test
    void leavesASingleTestAsItIs() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04})).containsExactly(0.04);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @Test
    void leavesEqualOnesAsTheyAre() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04, 0.04, 0.04}))
                .containsExactly(0.04, 0.04, 0.04);
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04, Double.NaN, 0.04}))
                .containsExactly(0.04, Double.NaN, 0.04);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
