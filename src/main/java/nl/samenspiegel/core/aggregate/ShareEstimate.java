package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.Interval;
import nl.samenspiegel.core.stat.Wilson;

import java.util.List;

/// A proportion in which every organisation counts the same.
///
/// @param share of favourable ratings, 0..1
/// @param nEffective K²/Σ(1/nₒ), not rounded
/// @param n how many persons gave a rating
public record ShareEstimate(double share, double nEffective, long n) {

    /// Returns the mean of the organisations' proportions.
    ///
    /// @param scores of ones and zeros, at least one unit
    public static ShareEstimate of(PerspectiveScores scores) {
        List<UnitScores> units = scores.answered();
        if (units.isEmpty()) {
            throw new IllegalArgumentException("nobody answered");
        }
        double k = units.size();
        double share = units.stream().mapToDouble(unit -> unit.scores().mean()).sum() / k;
        double reciprocals = units.stream().mapToDouble(unit -> 1.0 / unit.n()).sum();
        return new ShareEstimate(Math.min(1, share), k * k / reciprocals, scores.n());
    }

    /// Returns the 95 % interval of Wilson with the effective number in place of n.
    public Interval interval() {
        return Wilson.interval(share, nEffective, 0.95);
    }
}
