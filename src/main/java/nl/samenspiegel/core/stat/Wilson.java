package nl.samenspiegel.core.stat;

import org.apache.commons.math3.distribution.NormalDistribution;

/// Wilson's score interval for a proportion.
public final class Wilson {

    private Wilson() {}

    /// Returns the interval of the proportions p with |p̂ − p| ≤ z·√(p(1 − p)/n), within 0..1.
    ///
    /// Agrees with R 4.2.2 `prop.test(k, n, correct = FALSE)` to 1e-10; where the proportion is 0
    /// or 1 that end is exactly 0 or 1.
    ///
    /// @param proportion p̂, 0..1
    /// @param n how many were asked; need not be whole (an effective number)
    /// @param level 0 < level < 1, such as 0.95
    /// @return both ends NaN if `n` is not above 0 or a number is NaN
    /// @see "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical
    ///   inference. Journal of the American Statistical Association 22(158), 209–212.
    ///   doi:10.1080/01621459.1927.10502953"
    public static Interval interval(double proportion, double n, double level) {
        if (proportion < 0 || proportion > 1) {
            throw new IllegalArgumentException("proportion %s".formatted(proportion));
        }
        Interval.checkLevel(level);
        if (!(n > 0) || Double.isNaN(proportion)) {
            return Interval.NONE;
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double shrink = 1 + z * z / n;
        double middle = (proportion + z * z / (2 * n)) / shrink;
        double spread = proportion * (1 - proportion) / n + z * z / (4 * n * n);
        double half = z * Math.sqrt(spread) / shrink;
        return new Interval(
                proportion == 0 ? 0 : Math.max(0, middle - half),
                proportion == 1 ? 1 : Math.min(1, middle + half));
    }
}
