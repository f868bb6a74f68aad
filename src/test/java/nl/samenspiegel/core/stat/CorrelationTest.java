package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

final class CorrelationTest {

    private static final double[] UP = {1, 2, 3, 4, 5};
    private static final double[] LEVEL = {3, 3, 3, 3, 3};

    @Test
    void agreesOnPearson() {
        Map<String, Double> expected = expected();

        var r = Correlation.pearson(SyntheticAnswers.item("I01"), SyntheticAnswers.item("I02"));

        assertThat((double) r.n()).isEqualTo(expected.get("n"));
        assertThat(r.value()).isCloseTo(expected.get("pearson"), within(1e-13));
        assertThat(r.twoSidedP()).isCloseTo(expected.get("pearsonP"), withinPercentage(1e-7));
        check(r.interval(0.95, FisherError.FISHER), expected, "pearson");
    }

    @Test
    void agreesOnSpearmanWithTies() {
        Map<String, Double> expected = expected();

        var rho = Correlation.spearman(SyntheticAnswers.item("I01"), SyntheticAnswers.item("I02"));

        assertThat((double) rho.n()).isEqualTo(expected.get("n"));
        assertThat(rho.value()).isCloseTo(expected.get("spearman"), within(1e-13));
        assertThat(rho.twoSidedP()).isCloseTo(expected.get("spearmanP"), withinPercentage(1e-7));
        check(rho.interval(0.95, FisherError.FISHER), expected, "fisher");
        check(rho.interval(0.95, FisherError.FIELLER), expected, "fieller");
        check(rho.interval(0.95, FisherError.BONETT_WRIGHT), expected, "bonettWright");
    }

    @Test
    void sharesRanksAmongEqualNumbers() {
        // ranks 1, 2½, 2½, 4 and 1½, 1½, 3, 4: products of deviations 3.75, squares 4.5 and 4.5
        var rho = Correlation.spearman(new double[] {1, 7, 7, 9}, new double[] {0, 0, 2, 50});

        assertThat(rho.value()).isCloseTo(3.75 / 4.5, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void dependsOnNeitherUnitNorSide(long seed) {
        var random = new Random(seed);
        double[] x = random.doubles(20).toArray();
        double[] y = DoubleStream.of(x).map(v -> v + random.nextGaussian()).toArray();
        double[] scaled = DoubleStream.of(x).map(v -> 5 - 100 * v).toArray();
        double[] bent = DoubleStream.of(x).map(Math::exp).toArray();

        double r = Correlation.pearson(x, y).value();
        double rho = Correlation.spearman(x, y).value();

        assertThat(Correlation.pearson(y, x).value()).isEqualTo(r);
        assertThat(Correlation.pearson(scaled, y).value()).isCloseTo(-r, within(1e-13));
        assertThat(Correlation.spearman(bent, y).value()).isEqualTo(rho);
        assertThat(r).isBetween(-1.0, 1.0);
    }

    @ParameterizedTest
    @EnumSource(FisherError.class)
    void liesWithinAnIntervalWithinItsRange(FisherError error) {
        var r = new Correlation(-0.97, 5);

        assertThat(r.interval(0.95, error).contains(-0.97)).isTrue();
        assertThat(r.interval(0.95, error).low()).isGreaterThan(-1);
    }

    @Test
    void isPerfectOnALine() {
        var r = Correlation.pearson(UP, new double[] {10, 8, 6, 4, 2});

        assertThat(r.value()).isEqualTo(-1);
        assertThat(r.interval(0.95, FisherError.FISHER)).isEqualTo(new Interval(-1, -1));
        assertThat(r.twoSidedP()).isZero();
    }

    @Test
    void leavesOutPairsWithAMissingSide() {
        double[] x = {1, Double.NaN, 3, 4, 5};
        double[] y = {2, 9, 1, Double.NaN, 4};

        assertThat(Correlation.spearman(x, y))
                .isEqualTo(Correlation.spearman(new double[] {1, 3, 5}, new double[] {2, 1, 4}));
    }

    @Test
    void isNotANumberOfWhatDoesNotVary() {
        assertThat(Correlation.pearson(UP, LEVEL).value()).isNaN();
        assertThat(Correlation.spearman(LEVEL, UP).value()).isNaN();
        assertThat(Correlation.pearson(UP, LEVEL).interval(0.95, FisherError.FISHER))
                .isEqualTo(Interval.NONE);
        assertThat(Correlation.pearson(new double[] {1}, new double[] {2}).value()).isNaN();
        assertThat(Correlation.spearman(new double[0], new double[0]))
                .isEqualTo(new Correlation(Double.NaN, 0));
    }

    @Test
    void hasNoIntervalBelowFourPairsAndNoPBelowThree() {
        assertThat(new Correlation(0.5, 3).interval(0.95, FisherError.FIELLER))
                .isEqualTo(Interval.NONE);
        assertThat(new Correlation(0.5, 3).twoSidedP()).isBetween(0.0, 1.0);
        assertThat(new Correlation(1, 2).twoSidedP()).isNaN();
    }

    @Test
    void refusesSidesOfUnequalLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlation.pearson(UP, new double[] {1, 2}));
    }

    private static void check(Interval found, Map<String, Double> expected, String which) {
        assertThat(found.low()).isCloseTo(expected.get(which + "Low"), within(1e-13));
        assertThat(found.high()).isCloseTo(expected.get(which + "High"), within(1e-13));
    }

    private static Map<String, Double> expected() {
        return ReferenceTable.rows("correlation.csv").stream()
                .collect(Collectors.toMap(List::getFirst, row -> Double.parseDouble(row.get(1))));
    }
}
