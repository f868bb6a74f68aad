package nl.samenspiegel.core.stat;

import java.util.List;

/// A mean together with how precisely it is known. Adding and comparing such means carries the
/// precision along.
///
/// @param value the mean, in its own unit
/// @param variance variance of the mean as an estimate (not of the values), at least 0; NaN if it
///   cannot be estimated
/// @param df degrees of freedom of `variance`; NaN if it cannot be estimated
public record EstimatedMean(double value, double variance, double df) {

    public EstimatedMean {
        if (variance < 0) {
            throw new IllegalArgumentException("variance %s".formatted(variance));
        }
    }

    /// Returns the plain mean of independent means: variance Σ vᵢ / P², df by Welch–Satterthwaite.
    ///
    /// The average of one mean is that mean. If all variances are 0, so is the result’s.
    ///
    /// @param means P of them, at least one, in one unit
    /// @return value NaN if a value is, variance and df NaN if a variance is: nothing is left out
    /// @throws IllegalArgumentException if there are none
    /// @see "Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance
    ///   components. Biometrics Bulletin 2(6), 110–114. doi:10.2307/3002019"
    public static EstimatedMean average(List<EstimatedMean> means) {
        if (means.isEmpty()) {
            throw new IllegalArgumentException("the average of nothing");
        }
        double p = means.size();
        double value = means.stream().mapToDouble(EstimatedMean::value).sum() / p;
        double[] variances = means.stream().mapToDouble(m -> m.variance / (p * p)).toArray();
        double variance = 0;
        for (double v : variances) {
            variance += v;
        }
        double df =
                WelchSatterthwaite.df(
                        variances, means.stream().mapToDouble(EstimatedMean::df).toArray());
        return new EstimatedMean(value, variance, df);
    }

    /// Returns this mean minus an independent `other`, as Welch compares them: variances add up, df
    /// by Welch–Satterthwaite.
    ///
    /// @see "Welch, B. L. (1947). The generalization of Student's problem when several different
    ///   population variances are involved. Biometrika 34(1–2), 28–35.
    ///   doi:10.1093/biomet/34.1-2.28"
    public EstimatedMean minus(EstimatedMean other) {
        return new EstimatedMean(
                value - other.value,
                variance + other.variance,
                WelchSatterthwaite.df(
                        new double[] {variance, other.variance}, new double[] {df, other.df}));
    }

    /// Returns √variance, in the unit of the mean; NaN if unknown.
    public double standardError() {
        return Math.sqrt(variance);
    }

    /// Returns the t interval that covers the true mean with probability `level`: value ±
    /// t·√variance.
    ///
    /// @param level 0 < level < 1, such as 0.95
    /// @return not cut off at the ends of any format; of width 0 if the variance is 0; both ends
    ///   NaN if variance or df is NaN
    public Interval interval(double level) {
        Interval.checkLevel(level);
        double half = StudentT.quantile((1 + level) / 2, df) * standardError();
        return new Interval(value - half, value + half);
    }

    /// Returns the two-sided p of the hypothesis that the true value is 0: 0..1.
    ///
    /// With variance 0 it is 1 if the value is 0 and 0 otherwise. NaN if variance or df is NaN.
    public double twoSidedP() {
        if (variance == 0 && value == 0) {
            return 1;
        }
        return StudentT.twoSidedP(value / standardError(), df);
    }
}
