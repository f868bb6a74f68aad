package nl.samenspiegel.core.publication;

/// When a difference earns a label: it is large enough to matter and, adjusted for all comparisons
/// of its family, improbable by chance.
final class Label {

    /// Half a point on five levels, as a part of the range: smaller differences get no label.
    private static final double NOTABLE = 0.5 / 4;

    private static final double IMPROBABLE = 0.05;

    private Label() {}

    /// Returns whether it is earned.
    ///
    /// @param difference in scale points, of either sign
    /// @param range of the rating format, in scale points
    /// @param adjustedP after Benjamini–Hochberg; NaN earns nothing
    static boolean isEarned(double difference, int range, double adjustedP) {
        return Rounding.reaches(Math.abs(difference), NOTABLE * range) && adjustedP <= IMPROBABLE;
    }
}
