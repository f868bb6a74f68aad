package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

final class HedgesGTest {

    private static Stream<List<Double>> pairs() {
        return ReferenceTable.rows("hedges-g.csv").stream()
                .map(row -> row.subList(0, 10).stream().map(Double::valueOf).toList());
    }

    /// @param row n, mean and squares of both groups; d, g, low, high
    @ParameterizedTest
    @MethodSource("pairs")
    void agreesOnDifferencesAndIntervals(List<Double> row) {
        Sample first = new Sample(row.get(0).longValue(), row.get(1), row.get(2));
        Sample second = new Sample(row.get(3).longValue(), row.get(4), row.get(5));

        HedgesG g = HedgesG.of(first, second);

        assertThat(g.cohensD()).isCloseTo(row.get(6), within(1e-14));
        assertThat(g.value()).isCloseTo(row.get(7), within(1e-13));
        assertThat(g.interval(0.95).low()).isCloseTo(row.get(8), within(1e-11));
        assertThat(g.interval(0.95).high()).isCloseTo(row.get(9), within(1e-11));
    }

    @Test
    void agreesWithEffectsizeAsFarAsItSearches() {
        // R 4.2.2, effectsize 0.8.3: hedges_g(set1, set2)
        HedgesG g = HedgesG.of(new Sample(12, 53, 1646), new Sample(12, 38.5, 2827));

        assertThat(g.value()).isCloseTo(0.981770496391163, within(1e-13));
        assertThat(g.interval(0.95).low()).isCloseTo(0.147419529781222, within(1e-6));
        assertThat(g.interval(0.95).high()).isCloseTo(1.79658737834248, within(1e-6));
    }

    @Test
    void turnsWithTheGroups() {
        var first = new Sample(12, 53, 1646);
        var second = new Sample(7, 38.5, 2827);
        Interval interval = HedgesG.of(first, second).interval(0.9);
        Interval turned = HedgesG.of(second, first).interval(0.9);

        assertThat(HedgesG.of(second, first).value()).isEqualTo(-HedgesG.of(first, second).value());
        assertThat(turned.low()).isCloseTo(-interval.high(), within(1e-11));
        assertThat(turned.high()).isCloseTo(-interval.low(), within(1e-11));
    }

    @Test
    void correctsLessTheMoreThereAre() {
        var huge = new Sample(50_000, 3, 32_000);

        assertThat(HedgesG.of(huge, huge).correction())
                .isCloseTo(1 - 3 / (4 * 99_998 - 1.0), within(1e-9));
        // df 2: Γ(1) / Γ(1/2)
        assertThat(HedgesG.of(new Sample(2, 3, 1), new Sample(2, 4, 1)).correction())
                .isCloseTo(1 / Math.sqrt(Math.PI), within(1e-14));
    }

    @Test
    void isNotANumberWithoutEnoughOrWithoutSpread() {
        var nobody = new Sample(0, Double.NaN, Double.NaN);
        var one = new Sample(1, 3, 0);
        var two = new Sample(2, 4, 1);
        var equal = new Sample(3, 4, 0);

        for (HedgesG g :
                List.of(
                        HedgesG.of(nobody, two),
                        HedgesG.of(two, nobody),
                        HedgesG.of(one, two),
                        HedgesG.of(equal, equal))) {
            assertThat(g.value()).isNaN();
            assertThat(g.interval(0.95)).isEqualTo(Interval.NONE);
        }
    }
}
