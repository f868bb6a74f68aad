package nl.samenspiegel.core.stat;

import java.util.Arrays;

/// How consistently k items measure, from their covariances over complete cases. Immutable.
///
/// Cases with a missing item are left out before, as in R with `na.omit`; that is not the default
/// of `psych::alpha`, which uses pairwise covariances and gives another number. Items are recoded
/// before, too: a mirrored item has negative covariances here.
public final class Reliability {

    /// Share of the variance of the items below which the variance of their sum is a rounding
    /// error.
    private static final double NOTHING = 1e-12;

    /// Steps after which the search for a factor is given up.
    private static final int MOST_STEPS = 200;

    private final double[][] covariance; // [item][item], n − 1 in the divisor
    private final long n;

    private Reliability(double[][] covariance, long n) {
        this.covariance = covariance;
        this.n = n;
    }

    /// Returns the reliability of the items that `cases` sums up.
    public static Reliability of(CrossProducts cases) {
        return new Reliability(cases.covariance(), cases.n());
    }

    /// Returns the reliability of the items with this covariance matrix.
    ///
    /// @param covariance k × k, symmetric, with n − 1 in the divisor; NaN where unknown
    /// @param n number of complete cases
    /// @throws IllegalArgumentException if the matrix is empty, not square or not symmetric
    public static Reliability of(double[][] covariance, long n) {
        double[][] copy = new double[covariance.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = covariance[i].clone();
            checkRow(covariance, i);
        }
        if (n < 0 || copy.length == 0) {
            throw new IllegalArgumentException("%d items, %d cases".formatted(copy.length, n));
        }
        return new Reliability(copy, n);
    }

    private static void checkRow(double[][] covariance, int i) {
        for (int j = 0; j < covariance.length; j++) {
            if (covariance[i].length != covariance.length
                    || Double.compare(covariance[i][j], covariance[j][i]) != 0) {
                throw new IllegalArgumentException(
                        "not symmetric in row %d: %s"
                                .formatted(i, Arrays.deepToString(covariance)));
            }
        }
    }

    /// Returns Cronbach's alpha, k/(k − 1)·(1 − Σ sᵢᵢ / ΣΣ sᵢⱼ): at most 1, and below 0 when the
    /// items contradict each other.
    ///
    /// It equals the reliability of the sum if all items measure the construct equally well
    /// (essential tau-equivalence) with independent errors, and is a lower bound of it if they do
    /// not. Agrees with R 4.2.2, psych 2.2.9 `alpha(na.omit(x))$total$raw_alpha` to 1e-12.
    ///
    /// @return 1 if all cases give the same answer to all items but differ among each other; NaN
    ///   for one item, below two cases, or if the sum of the items does not vary
    /// @see "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests.
    ///   Psychometrika 16(3), 297–334. doi:10.1007/BF02310555"
    public double alpha() {
        double own = 0;
        double total = 0;
        for (int i = 0; i < k(); i++) {
            own += covariance[i][i];
            total += rowSum(i);
        }
        return k() > 1 && total > NOTHING * own
                ? k() / (k() - 1.0) * (1 - own / total)
                : Double.NaN;
    }

    /// Returns Feldt's interval of alpha, from 1 − (1 − α)·F(1 − tail) to 1 − (1 − α)·F(tail) with
    /// tail = (1 − level)/2 and F the quantile of the F distribution on n − 1 and (n − 1)(k − 1)
    /// degrees of freedom: at most 1.
    ///
    /// Exact for multivariate normal items that are essentially tau-equivalent with equal error
    /// variances. Agrees with R 4.2.2, psych 2.2.9 `alpha.ci(alpha, n, k)` to 1e-10.
    ///
    /// @param level 0 < level < 1, such as 0.95
    /// @return both ends NaN if alpha is
    /// @see "Feldt, L. S. (1965). The approximate sampling distribution of Kuder–Richardson
    ///   reliability coefficient twenty. Psychometrika 30(3), 357–370. doi:10.1007/BF02289499"
    public Interval alphaInterval(double level) {
        Interval.checkLevel(level);
        double alpha = alpha();
        if (Double.isNaN(alpha)) {
            return Interval.NONE;
        }
        double tail = (1 - level) / 2;
        double cases = n - 1.0;
        double rest = cases * (k() - 1);
        return new Interval(
                1 - (1 - alpha) * SnedecorF.quantile(1 - tail, cases, rest),
                1 - (1 - alpha) * SnedecorF.quantile(tail, cases, rest));
    }

    /// Returns the correlation of item i with the sum of the other items: −1..1.
    ///
    /// The item itself is left out of the sum; nothing else is corrected for. Agrees with R 4.2.2
    /// `cor(x[, i], rowSums(x[, -i]))` to 1e-12.
    ///
    /// @param i 0..k − 1
    /// @return NaN for one item, below two cases, or if the item or the sum of the others does not
    ///   vary
    /// @see "Henrysson, S. (1963). Correction of item-total correlations in item analysis.
    ///   Psychometrika 28(2), 211–218. doi:10.1007/BF02289618"
    public double itemRestCorrelation(int i) {
        double own = covariance[i][i];
        double withRest = rowSum(i) - own;
        double rest = 0;
        double others = 0;
        for (int j = 0; j < k(); j++) {
            if (j != i) {
                rest += rowSum(j) - covariance[j][i];
                others += covariance[j][j];
            }
        }
        boolean varies = own > 0 && rest > NOTHING * others;
        return varies ? Correlation.bounded(withRest / Math.sqrt(own * rest)) : Double.NaN;
    }

    /// Returns the mean of the correlations of all k(k − 1)/2 pairs of items: −1/(k − 1)..1.
    ///
    /// Agrees with R 4.2.2, psych 2.2.9 `alpha(na.omit(x))$total$average_r` to 1e-12.
    ///
    /// @return NaN for one item, below two cases, or if an item does not vary
    /// @see "Clark, L. A. & Watson, D. (1995). Constructing validity: basic issues in objective
    ///   scale development. Psychological Assessment 7(3), 309–319. doi:10.1037/1040-3590.7.3.309"
    public double meanInterItemCorrelation() {
        double sum = 0;
        for (int i = 0; i < k(); i++) {
            for (int j = 0; j < i; j++) {
                sum += covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]);
            }
        }
        return sum / (k() * (k() - 1) / 2.0);
    }

    /// Returns the model with one factor that fits the covariances best, by maximum likelihood, or
    /// why there is none. Omega total is asked of that.
    ///
    /// Omega and F agree to 1e-12 with a fit without an optimiser, and omega to 1e-6 with R 4.2.2,
    /// lavaan 0.6-14 `cfa("f =~ …", std.lv = TRUE)`, which stops there. Two conventions differ.
    /// lavaan divides covariances by n, so its loadings are √((n − 1)/n) of these; omega and F do
    /// not depend on that. And lavaan lets an error variance fall below 0 and warns, where this
    /// says [OneFactorOutcome.Heywood].
    public OneFactorOutcome oneFactor() {
        return OneFactor.fit(covariance, MOST_STEPS);
    }

    /// Returns the number of items, at least 1.
    public int k() {
        return covariance.length;
    }

    /// Returns the number of complete cases.
    public long n() {
        return n;
    }

    private double rowSum(int i) {
        double sum = 0;
        for (double s : covariance[i]) {
            sum += s;
        }
        return sum;
    }
}
