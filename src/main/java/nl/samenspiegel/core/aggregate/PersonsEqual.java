package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.EstimatedMean;

/// Estimates a mean in which every person counts the same.
public final class PersonsEqual {

    /// The weight of the fallback variance, in degrees of freedom, and the df below which it is
    /// needed.
    private static final int FALLBACK_DF = 5;

    private PersonsEqual() {}

    /// Returns the mean of all scores, with its variance s²/n on n − 1 degrees of freedom, s² = Σ(x
    /// − x̄)²/(n − 1).
    ///
    /// If n − 1 < 5, s² = (Σ(x − x̄)² + 5·s₀²)/(n − 1 + 5) on n − 1 + 5 degrees of freedom.
    /// Organisations play no part, so what they have in common is not in the interval: it is for
    /// roles, and for asking what changes if every voice counts the same.
    ///
    /// @param scores of at least one person
    /// @param fallbackVariance s₀² in squared points of this measure
    /// @return an estimate as of one organisation
    /// @see "Student (1908). The probable error of a mean. Biometrika 6(1), 1–25.
    ///   doi:10.1093/biomet/6.1.1"
    public static Estimate estimate(ScoreSums scores, double fallbackVariance) {
        long n = scores.n();
        if (n == 0) {
            throw new IllegalArgumentException("nobody answered");
        }
        boolean leansOnFallback = n - 1 < FALLBACK_DF;
        double df = leansOnFallback ? n - 1 + FALLBACK_DF : n - 1;
        double squares =
                scores.sumOfSquares() + (leansOnFallback ? FALLBACK_DF * fallbackVariance : 0);
        var mean = new EstimatedMean(scores.mean(), squares / df / n, df);
        return new Estimate(mean, n, 1, 1, n, leansOnFallback);
    }
}
