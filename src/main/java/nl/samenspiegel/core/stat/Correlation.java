package nl.samenspiegel.core.stat;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.math3.util.FastMath;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How strongly two things go together, in pairs of numbers.
///
/// @param value r, −1..1; NaN if one of the two does not vary
/// @param n number of pairs, at least 0
public record Correlation(double value, long n) {

    private static final int FEWEST_FOR_INTERVAL = 4;

    /// Returns Pearson’s r, Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)²·Σ(y − ȳ)²).
    ///
    /// Pairs with NaN on either side are left out. Agrees with R 4.2.2 `cor(x, y, use =
    /// "complete.obs")` to 1e-12.
    ///
    /// @param x in any unit
    /// @param y in any unit, as many
    /// @return value ±1 if all pairs lie on a line; NaN below two pairs or if one side does not
    ///   vary
    /// @see "Pearson, K. (1895). Note on regression and inheritance in the case of two parents.
    ///   Proceedings of the Royal Society of London 58, 240–242. doi:10.1098/rspl.1895.0041"
    public static Correlation pearson(double[] x, double[] y) {
        int[] complete = complete(x, y);
        return ofComplete(chosen(x, complete), chosen(y, complete));
    }

    /// Returns Spearman’s ρ: Pearson’s r of the ranks, in which equal numbers share the mean of
    /// their ranks.
    ///
    /// Pairs with NaN on either side are left out before ranking. Agrees with R 4.2.2 `cor(x, y,
    /// method = "spearman", use = "complete.obs")` to 1e-12.
    ///
    /// @param x in any unit
    /// @param y in any unit, as many
    /// @return value ±1 if the order is the same or the opposite; NaN below two pairs or if one
    ///   side does not vary
    /// @see "Spearman, C. (1904). The proof and measurement of association between two things.
    ///   American Journal of Psychology 15(1), 72–101. doi:10.2307/1412159"
    public static Correlation spearman(double[] x, double[] y) {
        int[] complete = complete(x, y);
        return ofComplete(ranks(chosen(x, complete)), ranks(chosen(y, complete)));
    }

    /// Returns the interval tanh(artanh(r) ± z·SE): within −1..1, not symmetric around r.
    ///
    /// Agrees with R 4.2.2 `cor.test(x, y)$conf.int` for Pearson’s r with [FisherError#FISHER];
    /// base R has none for Spearman’s ρ.
    ///
    /// @param level 0 < level < 1, such as 0.95
    /// @param error which SE
    /// @return of width 0 if r is ±1; both ends NaN below four pairs or if r is NaN
    public Interval interval(double level, FisherError error) {
        Interval.checkLevel(level);
        if (n < FEWEST_FOR_INTERVAL || Double.isNaN(value)) {
            return Interval.NONE;
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double half = z * error.of(value, n);
        double middle = FastMath.atanh(value);
        return new Interval(Math.tanh(middle - half), Math.tanh(middle + half));
    }

    /// Returns the two-sided p of the hypothesis that there is no correlation, from t = r·√((n −
    /// 2)/(1 − r²)) on n − 2 degrees of freedom: 0..1.
    ///
    /// Exact for Pearson’s r of two normal variables. Agrees with R 4.2.2 `cor.test(x, y)$p.value`
    /// for Pearson’s r and with `cor.test(x, y, method = "spearman", exact = FALSE)` for Spearman’s
    /// ρ, for which it is an approximation, to 1e-9 relative.
    ///
    /// @return 0 if r is ±1; NaN below three pairs or if r is NaN
    /// @see "Fisher, R. A. (1915). Frequency distribution of the values of the correlation
    ///   coefficient in samples from an indefinitely large population. Biometrika 10(4), 507–521.
    ///   doi:10.1093/biomet/10.4.507"
    public double twoSidedP() {
        return StudentT.twoSidedP(value * Math.sqrt((n - 2) / (1 - value * value)), n - 2.0);
    }

    /// Returns `r` without what rounding puts it beyond ±1.
    static double bounded(double r) {
        return Math.clamp(r, -1, 1);
    }

    private static Correlation ofComplete(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        boolean varies = varies(x) && varies(y);
        double r = varies ? bounded(xy / Math.sqrt(xx * yy)) : Double.NaN;
        return new Correlation(r, x.length);
    }

    private static double[] ranks(double[] values) {
        return values.length == 0 ? values : new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
    }

    private static boolean varies(double[] values) {
        return DoubleStream.of(values).anyMatch(value -> value != values[0]);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /// The places at which both sides hold a number.
    private static int[] complete(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("%d and %d numbers".formatted(x.length, y.length));
        }
        return IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                .toArray();
    }

    private static double[] chosen(double[] values, int[] places) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }
}
