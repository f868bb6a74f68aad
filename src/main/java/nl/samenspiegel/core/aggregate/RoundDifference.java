package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.EstimatedMean;

/// How a mean differs between two rounds of one partnership.
///
/// The rounds are taken as independent samples. Nobody is followed from one to the other, so what
/// those who answered twice have in common with themselves is left out: Var = V₁ + V₂ stands for V₁
/// + V₂ − 2·Cov. Where people answer alike twice, Cov is positive, the interval is too wide and the
///   p too high.
///
/// @param earlier the estimate of the earlier round
/// @param later that of the later round, of the same measure and group
public record RoundDifference(Estimate earlier, Estimate later) {

    /// Returns later − earlier in scale points, −range..range: variances add up, degrees of freedom
    /// by Welch–Satterthwaite. Variance and df are NaN if one of the estimates has none.
    ///
    /// @see EstimatedMean#minus
    public EstimatedMean change() {
        return later.mean().minus(earlier.mean());
    }

    /// Returns whether one of the estimates is to be read with care.
    public boolean isIndicative() {
        return earlier.isIndicative() || later.isIndicative();
    }
}
