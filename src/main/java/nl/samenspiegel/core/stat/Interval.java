package nl.samenspiegel.core.stat;

/// A closed interval of real numbers; both ends NaN when there is none.
///
/// @param low lower end
/// @param high upper end, not below `low`
public record Interval(double low, double high) {

    /// No interval: both ends NaN.
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("interval from %s to %s".formatted(low, high));
        }
    }

    /// Returns half the length, at least 0; NaN when there is no interval.
    public double halfWidth() {
        return (high - low) / 2;
    }

    /// Returns whether `value` lies within the interval, ends included.
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /// Refuses what is no probability of covering the true value.
    ///
    /// @throws IllegalArgumentException if not 0 < level < 1
    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level %s".formatted(level));
        }
    }
}
