package nl.samenspiegel.core.stat;

/// Agreement within one group: how much closer its raters are than if each picked a level at
/// random.
///
/// Agreement is not reliability: it is asked of each group by itself, and a group can agree fully
/// while groups do not differ.
///
/// @see "James, L. R., Demaree, R. G. & Wolf, G. (1984). Estimating within-group interrater
///   reliability with and without response bias. Journal of Applied Psychology 69(1), 85–98.
///   doi:10.1037/0021-9010.69.1.85"
public final class Rwg {

    private Rwg() {}

    /// Returns the variance of ratings picked at random from A levels, each as often as any other:
    /// (A² − 1)/12, in squared levels.
    ///
    /// @param levels A, at least 2
    public static double randomVariance(int levels) {
        if (levels < 2) {
            throw new IllegalArgumentException("%d levels".formatted(levels));
        }
        return ((double) levels * levels - 1) / 12;
    }

    /// Returns r_wg of one item, 1 − s²/σ², with s² at most σ²: 0..1.
    ///
    /// A group that disagrees more than at random has 0, as in R 4.2.2, multilevel 2.7 `rwg`.
    ///
    /// @param ratings of one group, in steps of one level
    /// @param levels how many the format has, at least 2
    /// @return 1 if all ratings are equal; NaN for a group of one or none
    public static double single(Moments ratings, int levels) {
        return 1 - disagreement(ratings.sample().variance(), levels);
    }

    /// Returns r_wg(j) of J items, J(1 − q)/(J(1 − q) + q), with q the mean of their variances
    /// divided by σ², at most 1: 0..1.
    ///
    /// With one item it is r_wg. With more items it is higher for the same q, since it speaks of
    /// their mean. The variances are capped together and not item by item, as in R 4.2.2,
    /// multilevel 2.7 `rwg.j`, with which this agrees to 1e-12.
    ///
    /// @param ratings of one group on J items, complete cases, in steps of one level
    /// @param levels how many the format has, at least 2
    /// @return 1 if all ratings of each item are equal; NaN for a group of one or none
    public static double multiple(CrossProducts ratings, int levels) {
        double[][] covariance = ratings.covariance();
        int items = covariance.length;
        double sum = 0;
        for (int i = 0; i < items; i++) {
            sum += covariance[i][i];
        }
        double q = disagreement(sum / items, levels);
        return items * (1 - q) / (items * (1 - q) + q);
    }

    private static double disagreement(double variance, int levels) {
        return Math.min(1, variance / randomVariance(levels)); // NaN stays NaN
    }
}
