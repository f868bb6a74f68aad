package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class OneFactorTest {

    private static final int N = 391;

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/omega.csv", useHeadersInDisplayName = true)
    void agreesOnOmega(String first, String last, double omega, double chisq, double lavaan) {
        OneFactorOutcome.Fitted fitted = fitted(synthetic(first, last));

        assertThat(fitted.omega()).isCloseTo(omega, within(1e-12));
        assertThat(fitted.omega()).isCloseTo(lavaan, within(1e-6));
        assertThat(fitted.discrepancy() * N).isCloseTo(chisq, within(1e-10));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/loadings.csv", useHeadersInDisplayName = true)
    void agreesOnLoadings(String first, String last, String item, double loading, double residual) {
        int i = Integer.parseInt(item.substring(1)) - Integer.parseInt(first.substring(1));
        OneFactorOutcome.Fitted fitted = fitted(synthetic(first, last));
        double divisor = (N - 1.0) / N; // the reference divides covariances by n

        assertThat(fitted.loadings().get(i) * Math.sqrt(divisor)).isCloseTo(loading, within(1e-11));
        assertThat(fitted.residualVariances().get(i) * divisor).isCloseTo(residual, within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void findsTheModelThatMadeTheCovariances(long seed) {
        var random = new Random(seed);
        int k = 3 + random.nextInt(6);
        double[] loadings = random.doubles(k, 0.2, 1.5).toArray();
        double[] residuals = random.doubles(k, 0.05, 2).toArray();

        OneFactorOutcome.Fitted fitted = fitted(model(loadings, residuals));

        for (int i = 0; i < k; i++) {
            assertThat(fitted.loadings().get(i)).isCloseTo(loadings[i], within(1e-9));
            assertThat(fitted.residualVariances().get(i)).isCloseTo(residuals[i], within(1e-9));
        }
        assertThat(fitted.discrepancy()).isCloseTo(0, within(1e-12));
    }

    @Test
    void namesTheItemWithoutErrorVariance() {
        // three items fit exactly: λ₁² = .8·.8/.5 = 1.28, more than the variance of item 1
        double[][] covariance = {{1, 0.8, 0.8}, {0.8, 1, 0.5}, {0.8, 0.5, 1}};

        assertThat(fit(covariance)).isEqualTo(new OneFactorOutcome.Heywood(0));
    }

    @Test
    void namesItAtTheVeryEdge() {
        double[][] covariance =
                model(new double[] {0.8, 1, 0.7, 0.6}, new double[] {0.36, 0, 1, 1});

        assertThat(fit(covariance)).isEqualTo(new OneFactorOutcome.Heywood(1));
    }

    @Test
    void namesItWhenLessErrorVarianceWouldAlwaysBeBetter() {
        // no λ gives two positive and one negative covariance
        double[][] covariance = {{1, 0.4, 0.4}, {0.4, 1, -0.4}, {0.4, -0.4, 1}};

        assertThat(fit(covariance)).isInstanceOf(OneFactorOutcome.Heywood.class);
    }

    @Test
    void takesTheLowestOfSeveralMinima() {
        // from the first principal axis one comes to F = 0.2488683, ω = .509
        double[][] covariance = {
            {1.00, 0.35, 0.03, -0.12, 0.28},
            {0.35, 1.00, 0.13, 0.02, 0.15},
            {0.03, 0.13, 1.00, 0.35, 0.35},
            {-0.12, 0.02, 0.35, 1.00, 0.08},
            {0.28, 0.15, 0.35, 0.08, 1.00}
        };

        assertThat(fitted(covariance).discrepancy()).isCloseTo(0.2369204, within(1e-7));
        assertThat(fitted(covariance).omega()).isCloseTo(0.479724, within(1e-6));
    }

    @Test
    void saysWhenItFoundNoBestModel() {
        double[][] unrelatedThird = {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 1}};

        assertThat(fit(unrelatedThird)).isEqualTo(new OneFactorOutcome.NotConverged());
        assertThat(OneFactor.fit(synthetic("I01", "I06"), 2))
                .isEqualTo(new OneFactorOutcome.NotConverged());
    }

    @Test
    void needsThreeItemsThatVaryByThemselves() {
        var nothing = new OneFactorOutcome.NotIdentified();

        assertThat(fit(new double[][] {{1, 0.5}, {0.5, 1}})).isEqualTo(nothing);
        assertThat(fit(new double[][] {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 0}})).isEqualTo(nothing);
        assertThat(fit(new double[][] {{1, 1, 0.3}, {1, 1, 0.3}, {0.3, 0.3, 1}}))
                .isEqualTo(nothing);
        assertThat(Reliability.of(CrossProducts.none(4)).oneFactor()).isEqualTo(nothing);
    }

    @Test
    void turnsTheFactorTowardsTheItems() {
        double[][] covariance =
                model(new double[] {-0.9, -0.8, -0.7, 0.2}, new double[] {0.5, 0.5, 0.5, 0.5});

        assertThat(fitted(covariance).loadings().getFirst()).isCloseTo(0.9, within(1e-9));
        assertThat(fitted(covariance).loadings().getLast()).isCloseTo(-0.2, within(1e-9));
    }

    /// In another unit the loadings follow, and what has no unit stays.
    @Test
    void doesNotDependOnTheUnits() {
        double[][] covariance = synthetic("I01", "I06");
        double[][] inHundredths = new double[6][6];
        for (int i = 0; i < 6; i++) {
            int row = i;
            Arrays.setAll(inHundredths[i], j -> covariance[row][j] * 100 * 100);
        }

        assertThat(fitted(inHundredths).omega())
                .isCloseTo(fitted(covariance).omega(), within(1e-13));
        assertThat(fitted(inHundredths).loadings().getFirst())
                .isCloseTo(100 * fitted(covariance).loadings().getFirst(), within(1e-10));
    }

    @Test
    void hasOmegaFromLoadingsAndErrorVariances() {
        // (1 + 2 + 3)² / (36 + 4)
        var fitted = new OneFactorOutcome.Fitted(List.of(1.0, 2.0, 3.0), List.of(1.0, 1.0, 2.0), 0);

        assertThat(fitted.omega()).isEqualTo(0.9);
    }

    private static OneFactorOutcome fit(double[][] covariance) {
        return Reliability.of(covariance, 200).oneFactor();
    }

    private static OneFactorOutcome.Fitted fitted(double[][] covariance) {
        return (OneFactorOutcome.Fitted) fit(covariance);
    }

    private static double[][] synthetic(String first, String last) {
        List<int[]> cases = SyntheticAnswers.complete(first, last);
        return cases.stream()
                .reduce(
                        CrossProducts.none(cases.getFirst().length),
                        CrossProducts::plus,
                        CrossProducts::merge)
                .covariance();
    }

    private static double[][] model(double[] loadings, double[] residuals) {
        double[][] covariance = new double[loadings.length][loadings.length];
        for (int i = 0; i < loadings.length; i++) {
            for (int j = 0; j < loadings.length; j++) {
                covariance[i][j] = loadings[i] * loadings[j] + (i == j ? residuals[i] : 0);
            }
        }
        return covariance;
    }
}
