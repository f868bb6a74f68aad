package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.EstimatedMean;
import nl.samenspiegel.core.stat.Interval;

/// A mean in which every organisation counts the same, with its precision.
///
/// @param mean in scale points; variance and df are NaN if only one of several organisations
///   answered
/// @param nEffective number of persons who, weighing the same, would be as precise: K²/Σ(1/nₒ),
///   0..n
/// @param organisationsAnswered K, at least 1
/// @param organisationsInvited M, at least K
/// @param n how many persons answered
/// @param leansOnFallback whether the spread within organisations was too thin to estimate by
///   itself
public record Estimate(
        EstimatedMean mean,
        double nEffective,
        int organisationsAnswered,
        int organisationsInvited,
        long n,
        boolean leansOnFallback) {

    /// Fewest answers for a result that is more than indicative.
    private static final int ENOUGH = 10;

    private static final double SETTLED_DF = 5;
    private static final double LEAST_DF = 2;

    /// Returns whether the result is to be read with care: fewer than ten answers, a borrowed
    /// spread, or fewer than five degrees of freedom.
    public boolean isIndicative() {
        return n < ENOUGH || leansOnFallback || mean.df() < SETTLED_DF;
    }

    /// Returns the 95 % interval, or why there is none.
    public IntervalOutcome interval() {
        return interval(mean);
    }

    /// Returns the 95 % interval of a mean made from estimates, or why there is none.
    public static IntervalOutcome interval(EstimatedMean mean) {
        if (Double.isNaN(mean.variance()) || Double.isNaN(mean.df())) {
            return new IntervalOutcome.None(WhyNoInterval.ONE_ORGANISATION);
        }
        if (mean.df() < LEAST_DF) {
            return new IntervalOutcome.None(WhyNoInterval.TOO_FEW_ANSWERS);
        }
        Interval interval = mean.interval(0.95);
        return new IntervalOutcome.Known(interval);
    }
}
