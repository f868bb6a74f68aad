package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.EstimatedMean;
import nl.samenspiegel.core.stat.WelchSatterthwaite;

import java.util.List;

/// Estimates a mean in which every organisation counts the same.
public final class OrganisationEqual {

    /// The weight of the fallback variance, in degrees of freedom, and the df below which it is
    /// needed.
    private static final int FALLBACK_DF = 5;

    private OrganisationEqual() {}

    /// Returns the mean of the organisation means, with its variance.
    ///
    /// K of M invited organisations answered, f = K/M, n persons, nₒ of them in organisation o.
    /// Then Var = (1 − f)·s_b²/K + f·(1/K²)·Σ s_w²/nₒ, where s_b² is the variance of the K
    /// organisation means and s_w² = Σ(nₒ − 1)sₒ²/(n − K) is pooled within organisations. When all
    /// organisations answered the first term is 0, for then they are no sample. Degrees of freedom
    /// by Welch–Satterthwaite over the two terms, K − 1 and n − K. Persons carry no
    /// finite-population correction: the result is about the practice, not about this list of
    /// people.
    ///
    /// If n − K < 5, s_w² = (Σ(nₒ − 1)sₒ² + 5·s₀²)/(n − K + 5) on n − K + 5 degrees of freedom. If
    /// one of several organisations answered, the variance is NaN: nothing is known about the
    /// others.
    ///
    /// @param scores at least one unit
    /// @param fallbackVariance s₀² in squared points of this measure
    /// @see "Cochran, W. G. (1977). Sampling Techniques, 3rd ed., Wiley, section 10.4 (two-stage
    ///   sampling)"
    public static Estimate estimate(PerspectiveScores scores, double fallbackVariance) {
        List<UnitScores> units = scores.answered();
        if (units.isEmpty()) {
            throw new IllegalArgumentException("nobody answered");
        }
        int k = units.size();
        long n = scores.n();
        double[] means = units.stream().mapToDouble(unit -> unit.scores().mean()).toArray();
        double mean = mean(means);
        double reciprocals = units.stream().mapToDouble(unit -> 1.0 / unit.n()).sum();
        boolean leansOnFallback = n - k < FALLBACK_DF;
        var estimated = new EstimatedMean(mean, Double.NaN, Double.NaN);
        if (k > 1 || scores.invited() == 1) {
            double f = (double) k / scores.invited();
            double between = k == scores.invited() ? 0 : (1 - f) * variance(means) / k;
            double within = f * withinVariance(scores, fallbackVariance) * reciprocals / k / k;
            double withinDf = leansOnFallback ? n - k + FALLBACK_DF : n - k;
            double df =
                    k == scores.invited()
                            ? withinDf
                            : WelchSatterthwaite.df(
                                    new double[] {between, within}, new double[] {k - 1, withinDf});
            estimated = new EstimatedMean(mean, between + within, df);
        }
        double nEffective = (double) k * k / reciprocals;
        return new Estimate(estimated, nEffective, k, scores.invited(), n, leansOnFallback);
    }

    /// Returns the mean of one unit of a perspective, with the variance s_w²/nₒ.
    ///
    /// The spread is that of the whole perspective, pooled within its units as in [#estimate], so
    /// that the interval says nothing about how the answers of this one unit spread.
    ///
    /// @param unit one of the units of `scores`
    /// @param fallbackVariance s₀² in squared points of this measure
    public static Estimate estimateUnit(
            UnitScores unit, PerspectiveScores scores, double fallbackVariance) {
        long df = scores.n() - scores.answered().size();
        boolean leansOnFallback = df < FALLBACK_DF;
        double variance = withinVariance(scores, fallbackVariance) / unit.n();
        var mean =
                new EstimatedMean(
                        unit.scores().mean(), variance, leansOnFallback ? df + FALLBACK_DF : df);
        return new Estimate(mean, unit.n(), 1, 1, unit.n(), leansOnFallback);
    }

    /// s_w², leaning on `fallbackVariance` where the answers alone are too few.
    private static double withinVariance(PerspectiveScores scores, double fallbackVariance) {
        double squares =
                scores.answered().stream().mapToDouble(unit -> unit.scores().sumOfSquares()).sum();
        long df = scores.n() - scores.answered().size();
        return df < FALLBACK_DF
                ? (squares + FALLBACK_DF * fallbackVariance) / (df + FALLBACK_DF)
                : squares / df;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
