package nl.samenspiegel.chart;

/// The sign of a series: a shape and a colour that always go together, so that a figure can be read
/// in grey.
public enum Mark {
    /// A vermillion circle: the first perspective of the instrument.
    FIRST,
    /// A blue square: the second perspective.
    SECOND,
    /// A green diamond: the third perspective.
    THIRD,
    /// An ink square: a value that belongs to no perspective, such as a finding of a study.
    PLAIN;

    /// The most perspectives that a figure tells apart.
    public static final int PERSPECTIVES = 3;

    /// Returns the mark of the perspective that comes at `index` in the fixed order, from 0.
    ///
    /// @throws IllegalArgumentException if `index` is not 0, 1 or 2
    public static Mark ofPerspective(int index) {
        return switch (index) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            case 2 -> THIRD;
            default ->
                    throw new IllegalArgumentException(
                            "perspective %d is outside 0..%d".formatted(index, PERSPECTIVES - 1));
        };
    }
}
