package nl.samenspiegel.chart;

import java.util.List;

/// How far the perspectives lie apart: a dumbbell per scale.
///
/// @param distanceHead the word above the distances at the right
/// @param rows in the order to be drawn: by distance, largest first; at least one
public record Gaps(Spoken spoken, RatingAxis axis, String distanceHead, List<Row> rows)
        implements Figure {

    public Gaps {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a dumbbell figure has at least one row");
        }
    }

    /// One scale.
    ///
    /// @param dots the perspectives that are compared, two or three
    /// @param distanceText the distance between the outermost, such as "0,6"
    /// @param intervalText its interval, such as "0,3–0,9"; may be empty
    /// @param finding words in ink, only when a rule holds, such as "verschil van inzicht"; or
    ///   empty
    /// @param note words in grey, such as "instituut indicatief"; or empty
    public record Row(
            String name,
            List<Dot> dots,
            String distanceText,
            String intervalText,
            String finding,
            String note) {

        public Row {
            dots = List.copyOf(dots);
            if (dots.size() < 2 || dots.size() > Mark.PERSPECTIVES) {
                throw new IllegalArgumentException(
                        "row %s compares %d perspectives".formatted(name, dots.size()));
            }
        }
    }

    /// One perspective on a dumbbell.
    ///
    /// @param value on the axis
    /// @param indicative whether few answers lie behind it: a hollow mark
    public record Dot(Mark mark, double value, boolean indicative) {}
}
