package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.Interval;
import nl.samenspiegel.core.stat.Wilson;

/// Of everyone in a cohort, how many something happened to: the percentage that a register gives.
///
/// All of it is in whole per cents: cohorts hold tens or hundreds of people, so that a decimal
/// would stand for less than one person. The cohort is complete; the interval treats it as a sample
/// of the people whom this practice could have had, as the intervals of scales do.
///
/// @param numerator people to whom it happened, 0..denominator
/// @param denominator people in the cohort, at least 1
public record RegisterShare(int numerator, int denominator) {

    private static final double LEVEL = 0.95;

    public RegisterShare {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("%d of %d".formatted(numerator, denominator));
        }
    }

    /// Returns the share in per cents, 0..100, rounded half up.
    public int percent() {
        return (int) ((200L * numerator + denominator) / (2L * denominator));
    }

    /// Returns the lower end of the 95 % interval in per cents, 0..100, rounded down; exactly 0 if
    /// it happened to nobody.
    ///
    /// @see "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical
    ///   inference. Journal of the American Statistical Association 22(158), 209–212.
    ///   doi:10.1080/01621459.1927.10502953"
    public int lowPercent() {
        return (int) Math.floor(interval().low() * 100);
    }

    /// Returns the upper end of the 95 % interval in per cents, 0..100, rounded up; exactly 100 if
    /// it happened to everyone.
    public int highPercent() {
        return (int) Math.ceil(interval().high() * 100);
    }

    /// Tells whether `percent` lies within the interval as it is shown, ends included: rounded
    /// outwards it leaves out no value that the exact interval holds.
    public boolean admits(double percent) {
        return percent >= lowPercent() && percent <= highPercent();
    }

    private Interval interval() {
        return Wilson.interval((double) numerator / denominator, denominator, LEVEL);
    }
}
