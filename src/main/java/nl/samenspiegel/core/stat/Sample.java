package nl.samenspiegel.core.stat;

/// What is known of a group of numbers once they are put away: how many, their mean and their
/// spread.
///
/// @param n how many numbers, at least 0
/// @param mean x̄, in the unit of the numbers; NaN if there are none
/// @param squares Σ(x − x̄)², at least 0; NaN if there are none
public record Sample(long n, double mean, double squares) {

    public Sample {
        if (n < 0 || squares < 0) {
            throw new IllegalArgumentException("n %d, squares %s".formatted(n, squares));
        }
    }

    /// Returns s² = Σ(x − x̄)² / (n − 1), at least 0: 0 if all numbers are equal, NaN below two. As
    /// R `var`.
    public double variance() {
        return n < 2 ? Double.NaN : squares / (n - 1);
    }

    /// Returns √s², in the unit of the numbers, at least 0; NaN below two numbers. As R `sd`.
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /// Returns the mean as an estimate: variance s²/n on n − 1 degrees of freedom.
    ///
    /// Its interval is the t interval of R `t.test(x)$conf.int`, and the difference of two is what
    /// R `t.test(x, y)` compares. Variance and df are NaN below two numbers.
    ///
    /// @see "Student (1908). The probable error of a mean. Biometrika 6(1), 1–25.
    ///   doi:10.1093/biomet/6.1.1"
    public EstimatedMean estimate() {
        return new EstimatedMean(mean, variance() / n, n < 2 ? Double.NaN : n - 1);
    }
}
