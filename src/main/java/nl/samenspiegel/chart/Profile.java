package nl.samenspiegel.chart;

import java.util.List;

/// Scales below each other, each with a lane per perspective and the perspectives together behind
/// them: dots with whiskers on the whole scale.
///
/// @param axis the rating format shared by the rows
/// @param heads the words above the columns
/// @param perspectives short names in the fixed order, 1..3; each is written once, in the first row
///   that shows it and has room
/// @param rows in the order of the instrument, never by score; at least one
public record Profile(
        Spoken spoken, RatingAxis axis, Heads heads, List<String> perspectives, List<Row> rows)
        implements Figure {

    public Profile {
        perspectives = List.copyOf(perspectives);
        rows = List.copyOf(rows);
        if (perspectives.isEmpty() || perspectives.size() > Mark.PERSPECTIVES) {
            throw new IllegalArgumentException(
                    "a profile has 1..3 perspectives, not %d".formatted(perspectives.size()));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a profile has at least one row");
        }
        for (Row row : rows) {
            if (row.lanes().size() != perspectives.size()) {
                throw new IllegalArgumentException(
                        "row %s has %d lanes for %d perspectives"
                                .formatted(row.name(), row.lanes().size(), perspectives.size()));
            }
        }
    }

    /// Returns whether any row says something of the perspectives together.
    boolean hasTogether() {
        return rows.stream().anyMatch(row -> !(row.together() instanceof Together.None));
    }

    /// The words above the names of the rows and above the values at the right.
    public record Heads(String rows, String together) {}

    /// One scale.
    ///
    /// @param lanes one per perspective of the figure, in its order
    public record Row(String name, List<Lane> lanes, Together together) {

        public Row {
            lanes = List.copyOf(lanes);
        }
    }

    /// The perspectives of a row together: the strip behind the lanes and the value at the right.
    public sealed interface Together {

        /// An estimate.
        ///
        /// @param value on the axis
        /// @param valueText how it is written, such as "3,5"
        /// @param intervalText how its interval is written, such as "3,3–3,6"; may be empty
        record Estimate(double value, Whisker whisker, String valueText, String intervalText)
                implements Together {}

        /// Not to be given, with the word for it, such as "onvolledig".
        record Incomplete(String text) implements Together {}

        /// Not asked for: a row of one perspective, say.
        record None() implements Together {}
    }
}
