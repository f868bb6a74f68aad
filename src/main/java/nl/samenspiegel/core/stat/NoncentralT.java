package nl.samenspiegel.core.stat;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/// The t distribution with real-valued degrees of freedom around a mean that is not 0: (Z +
/// δ)/√(χ²/df).
final class NoncentralT {

    /// Weight of a term below which it and all after it are left out.
    private static final double NOTHING = 1e-18;

    private static final double SOLVER_ACCURACY = 1e-13;
    private static final int MOST_STEPS = 200;

    private NoncentralT() {}

    /// Returns the probability of a value of at most t: 0..1.
    ///
    /// A mixture of beta distributions, added up from the heaviest term to both sides, so that a
    /// large δ neither underflows nor takes many terms: for t ≥ 0, Φ(−δ) + ½ Σ [Pᵢ·Iₓ(i + ½, df/2)
    /// + δ/√2·Qᵢ·Iₓ(i + 1, df/2)] with x = t²/(df + t²), Pᵢ = e^(−δ²/2)·(δ²/2)ⁱ/i! and Qᵢ the same
    ///   over Γ(i + 3/2). Absolute error below 1e-13 for |δ| up to 40, against R 4.2.2 `pt(t, df,
    ///   ncp)` and 50 digits.
    ///
    /// @param t finite
    /// @param df above 0
    /// @param delta δ, finite
    /// @see "Benton, D. & Krishnamoorthy, K. (2003). Computing discrete mixtures of continuous
    ///   distributions. Computational Statistics & Data Analysis 43(2), 249–267.
    ///   doi:10.1016/S0167-9473(02)00283-9"
    static double cumulative(double t, double df, double delta) {
        if (t < 0) {
            return 1 - cumulative(-t, df, -delta);
        }
        double below = new NormalDistribution(null, 0, 1).cumulativeProbability(-delta);
        double sum = t == 0 ? 0 : mixture(t * t / (df + t * t), df, delta);
        return Math.clamp(below + sum / 2, 0, 1);
    }

    private static double mixture(double x, double df, double delta) {
        double half = delta * delta / 2;
        int heaviest = (int) half;
        double log = half == 0 ? 0 : heaviest * Math.log(half) - half;
        double p = Math.exp(log - Gamma.logGamma(heaviest + 1.0));
        double q = delta / Math.sqrt(2) * Math.exp(log - Gamma.logGamma(heaviest + 1.5));
        double sum = 0;
        double pUp = p;
        double qUp = q;
        for (int i = heaviest; Math.max(pUp, Math.abs(qUp)) > NOTHING; i++) {
            sum += term(i, pUp, qUp, x, df);
            pUp *= half / (i + 1);
            qUp *= half / (i + 1.5);
        }
        for (int i = heaviest; i > 0 && Math.max(p, Math.abs(q)) > NOTHING; i--) {
            p *= i / half;
            q *= (i + 0.5) / half;
            sum += term(i - 1, p, q, x, df);
        }
        return sum;
    }

    private static double term(int i, double p, double q, double x, double df) {
        return p * Beta.regularizedBeta(x, i + 0.5, df / 2)
                + q * Beta.regularizedBeta(x, i + 1.0, df / 2);
    }

    /// Returns the δ with which a value of at most t has this probability. It falls as the
    /// probability rises.
    ///
    /// @param probability 0 < probability < 1
    /// @param t finite
    /// @param df above 0
    static double noncentrality(double probability, double t, double df) {
        double reach = 1;
        while (cumulative(t, df, t - reach) < probability
                || cumulative(t, df, t + reach) > probability) {
            reach *= 2;
        }
        return new BrentSolver(SOLVER_ACCURACY, SOLVER_ACCURACY)
                .solve(
                        MOST_STEPS,
                        delta -> cumulative(t, df, delta) - probability,
                        t - reach,
                        t + reach);
    }
}
