package nl.samenspiegel.core.stat;

/// Degrees of freedom of a sum of independent variance terms.
public final class WelchSatterthwaite {

    private WelchSatterthwaite() {}

    /// Returns (Σ vᵢ)² / Σ (vᵢ² / dfᵢ), which lies between the smallest dfᵢ and Σ dfᵢ.
    ///
    /// A term of variance 0 adds nothing, whatever its degrees of freedom. If all variances are 0
    /// the result is the smallest dfᵢ, which is the careful choice and makes no difference to an
    /// interval of width 0. NaN if a variance is NaN, or the df of a term with a variance is NaN or
    /// not above 0.
    ///
    /// @param variances vᵢ, variances of the terms as they stand in the sum, at least 0; at least
    ///   one
    /// @param dfs dfᵢ, as many
    /// @see "Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance
    ///   components. Biometrics Bulletin 2(6), 110–114. doi:10.2307/3002019"
    public static double df(double[] variances, double[] dfs) {
        if (variances.length == 0 || variances.length != dfs.length) {
            throw new IllegalArgumentException(
                    "%d variances and %d df".formatted(variances.length, dfs.length));
        }
        double sum = 0;
        double weighted = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < variances.length; i++) {
            smallest = Math.min(smallest, dfs[i]);
            if (variances[i] == 0) {
                continue;
            }
            sum += variances[i];
            weighted += variances[i] * variances[i] / (dfs[i] > 0 ? dfs[i] : Double.NaN);
        }
        return sum == 0 ? smallest : sum * sum / weighted;
    }
}
