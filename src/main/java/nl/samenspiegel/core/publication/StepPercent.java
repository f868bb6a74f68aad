package nl.samenspiegel.core.publication;

/// A percentage in steps of five: it cannot say more than is shown.
///
/// @param percent 0, 5, … 100
public record StepPercent(int percent) {

    private static final int STEP = 5;

    public StepPercent {
        if (percent < 0 || percent > 100 || percent % STEP != 0) {
            throw new IllegalArgumentException("%d is no step of five".formatted(percent));
        }
    }

    /// Returns the nearest step of a proportion, halves upwards; see [Rounding].
    ///
    /// @param share 0..1
    public static StepPercent of(double share) {
        return new StepPercent(STEP * Rounding.whole(share, 100 / STEP));
    }

    /// Returns the step at or below a proportion.
    ///
    /// @param share 0..1
    static StepPercent below(double share) {
        return new StepPercent(STEP * Rounding.wholeBelow(share, 100 / STEP));
    }

    /// Returns the step at or above a proportion.
    ///
    /// @param share 0..1
    static StepPercent above(double share) {
        return new StepPercent(STEP * Rounding.wholeAbove(share, 100 / STEP));
    }
}
