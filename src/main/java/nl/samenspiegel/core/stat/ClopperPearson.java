package nl.samenspiegel.core.stat;

import org.apache.commons.math3.distribution.BetaDistribution;

/// Clopper and Pearson's exact interval for a proportion.
///
/// It covers the true proportion at least as often as asked, and mostly more often: it is wider
/// than that of [Wilson], which is the one that is shown.
public final class ClopperPearson {

    private static final double SOLVER_ACCURACY = 1e-15;

    private ClopperPearson() {}

    /// Returns the interval from B(α/2; k, n − k + 1) to B(1 − α/2; k + 1, n − k), α = 1 − level,
    /// where B is the quantile of the beta distribution: within 0..1.
    ///
    /// Agrees with R 4.2.2 `binom.test(k, n)$conf.int` to 1e-12. At k = 0 the lower end is exactly
    /// 0, at k = n the upper end exactly 1.
    ///
    /// @param k how many said so, 0..n
    /// @param n how many were asked, whole persons
    /// @param level 0 < level < 1, such as 0.95
    /// @return both ends NaN if nobody was asked (R refuses)
    /// @see "Clopper, C. J. & Pearson, E. S. (1934). The use of confidence or fiducial limits
    ///   illustrated in the case of the binomial. Biometrika 26(4), 404–413.
    ///   doi:10.1093/biomet/26.4.404"
    public static Interval interval(long k, long n, double level) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("%d of %d".formatted(k, n));
        }
        Interval.checkLevel(level);
        if (n == 0) {
            return Interval.NONE;
        }
        double tail = (1 - level) / 2;
        return new Interval(
                k == 0 ? 0 : beta((double) k, n - k + 1.0).inverseCumulativeProbability(tail),
                k == n ? 1 : beta(k + 1.0, (double) n - k).inverseCumulativeProbability(1 - tail));
    }

    private static BetaDistribution beta(double alpha, double beta) {
        return new BetaDistribution(null, alpha, beta, SOLVER_ACCURACY);
    }
}
