package nl.samenspiegel.core.stat;

import java.util.List;

/// Intraclass correlations of numbers in groups: what part of their spread lies between the groups,
/// and how reliably a group mean tells the groups apart.
///
/// From the one-way analysis of variance with random groups. The variance components of a mixed
/// model (REML) give another estimate of ICC(1), which is not this one. The unit makes no
/// difference: sums of items do as well as their means.
///
/// @param groups J, how many groups hold a number
/// @param total N, how many numbers there are
/// @param averageSize n₀ = (N − Σnⱼ²/N)/(J − 1), the group size that stands for unequal ones, at
///   most N/J; NaN below two groups
/// @param between MSB = Σnⱼ(x̄ⱼ − x̄)² / (J − 1), in the squared unit of the numbers; NaN below two
///   groups
/// @param within MSW = ΣΣ(x − x̄ⱼ)² / (N − J), in the same; NaN if no group holds two numbers
/// @see "Bartko, J. J. (1976). On various intraclass correlation reliability coefficients.
///   Psychological Bulletin 83(5), 762–765. doi:10.1037/0033-2909.83.5.762"
public record Icc(int groups, long total, double averageSize, double between, double within) {

    /// Returns the mean squares of these groups. Empty ones are left out.
    ///
    /// The sum of squares between groups is added up over pairs, Σ nᵢnⱼ(x̄ᵢ − x̄ⱼ)²/N, so it is
    /// exactly 0 when the means are equal.
    public static Icc of(List<Sample> samples) {
        List<Sample> groups = samples.stream().filter(group -> group.n() > 0).toList();
        long total = groups.stream().mapToLong(Sample::n).sum();
        double within = 0;
        double between = 0;
        double sizes = 0;
        for (Sample group : groups) {
            within += group.squares();
            sizes += (double) group.n() * group.n();
            for (Sample other : groups) {
                double difference = group.mean() - other.mean();
                between += (double) group.n() * other.n() * difference * difference / 2;
            }
        }
        int j = groups.size();
        double df = j > 1 ? j - 1 : Double.NaN;
        return new Icc(
                j,
                total,
                (total - sizes / total) / df,
                between / total / df,
                total > j ? within / (total - j) : Double.NaN);
    }

    /// Returns ICC(1) with the mean group size, (MSB − MSW)/(MSB + (n̄ − 1)·MSW): −1/(n̄ − 1)..1.
    ///
    /// It is the share of the variance of single numbers that lies between groups, as it is usually
    /// reported. Below 0 the groups differ less than chance would make them. Agrees with R 4.2.2,
    /// multilevel 2.7 `ICC1(aov(y ~ g))` to 1e-12.
    ///
    /// @return 1 if numbers differ between groups only; NaN below two groups, if no group holds two
    ///   numbers, or if all numbers are equal
    /// @see "Bliese, P. D. (2000). Within-group agreement, non-independence, and reliability. In:
    ///   Klein, K. J. & Kozlowski, S. W. J. (eds.), Multilevel Theory, Research, and Methods in
    ///   Organizations, Jossey-Bass, 349–381"
    public double icc1() {
        return icc1((double) total / groups);
    }

    /// Returns ICC(1) with n₀ in place of the mean group size, which groups of unequal size ask
    /// for.
    ///
    /// It is a little above [#icc1()] and equal to it if all groups are of one size.
    ///
    /// @return −1/(n₀ − 1)..1; NaN as for the other
    /// @see "Donner, A. (1986). A review of inference procedures for the intraclass correlation
    ///   coefficient in the one-way random effects model. International Statistical Review 54(1),
    ///   67–82. doi:10.2307/1403259"
    public double icc1ByK0() {
        return icc1(averageSize);
    }

    private double icc1(double size) {
        return (between - within) / (between + (size - 1) * within);
    }

    /// Returns ICC(2), (MSB − MSW)/MSB: the reliability of the mean of a group of middling size, at
    /// most 1.
    ///
    /// Agrees with R 4.2.2, multilevel 2.7 `ICC2(aov(y ~ g))` to 1e-12.
    ///
    /// @return below 0 where ICC(1) is; −∞ if all group means are equal and the numbers are not;
    ///   NaN as for ICC(1)
    /// @see "Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater
    ///   reliability. Psychological Bulletin 86(2), 420–428. doi:10.1037/0033-2909.86.2.420"
    public double icc2() {
        return (between - within) / between;
    }

    /// Returns the interval of [#icc1ByK0()], from the F distribution of MSB/MSW; exact for normal
    /// numbers in groups of one size, close otherwise. Within −1/(n₀ − 1)..1.
    ///
    /// @param level 0 < level < 1, such as 0.95
    /// @return both ends NaN if ICC(1) is; of width 0 if numbers differ between groups only
    /// @see "Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater
    ///   reliability. Psychological Bulletin 86(2), 420–428. doi:10.1037/0033-2909.86.2.420"
    /// @see "Donner, A. (1986), for groups of unequal size, as at [#icc1ByK0()]"
    public Interval icc1Interval(double level) {
        Interval f = ratioInterval(level);
        return new Interval(
                share(f.low(), f.low() + averageSize - 1),
                share(f.high(), f.high() + averageSize - 1));
    }

    /// Returns the interval of [#icc2()], from the same distribution: at most 1.
    ///
    /// @param level 0 < level < 1, such as 0.95
    /// @return both ends NaN if ICC(1) is; of width 0 if numbers differ between groups only
    /// @see "Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater
    ///   reliability. Psychological Bulletin 86(2), 420–428. doi:10.1037/0033-2909.86.2.420"
    public Interval icc2Interval(double level) {
        Interval f = ratioInterval(level);
        return new Interval(share(f.low(), f.low()), share(f.high(), f.high()));
    }

    /// (f − 1)/whole, and its limit for endless f
    private static double share(double f, double whole) {
        return Double.isInfinite(f) ? 1 : (f - 1) / whole;
    }

    /// The interval of the ratio of true variances of group means and single numbers.
    private Interval ratioInterval(double level) {
        Interval.checkLevel(level);
        double f = between / within;
        double tail = (1 - level) / 2;
        double betweenDf = groups - 1;
        double withinDf = total - groups;
        double low = f / SnedecorF.quantile(1 - tail, betweenDf, withinDf);
        return new Interval(low, f * SnedecorF.quantile(1 - tail, withinDf, betweenDf));
    }
}
