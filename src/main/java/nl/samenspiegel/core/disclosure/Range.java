package nl.samenspiegel.core.disclosure;

/// The values a person can have.
///
/// @param lowest in scale points
/// @param highest in scale points; above the lowest
public record Range(double lowest, double highest) {

    /// What is left of a number after the traces of binary arithmetic, in scale points.
    static final double TRACES = 1e-9;

    private static final double LEVELS_OF_FIVE = 4;

    public Range {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("values from %s to %s".formatted(lowest, highest));
        }
    }

    /// Returns how far apart the two are.
    public double width() {
        return highest - lowest;
    }

    /// Returns how wide the limits of a hidden mean must at least be, in scale points: 1.0 of five
    /// levels, and the same part of any other range (convention).
    public double narrowest() {
        return width() / LEVELS_OF_FIVE;
    }
}
