package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

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

    @Test
    void leavesASingleTestAsItIs() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04})).containsExactly(0.04);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
