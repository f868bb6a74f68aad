package nl.samenspiegel.chart;

import java.util.List;

/// Percentages with their intervals and dashed lines to read them against, for half the width of a
/// page.
///
/// @param heading what is counted, above the axis, such as "vertrokken binnen een jaar"
/// @param ticks of the axis in per cent, from 0 up to at most 100; at least two
/// @param rows at least one; values and intervals are percentages
/// @param references lines through all rows
public record Share(
        Spoken spoken, String heading, List<Tick> ticks, List<Row> rows, List<Reference> references)
        implements Figure {

    public Share {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        if (ticks.size() < 2 || ticks.getFirst().at() != 0 || ticks.getLast().at() > 100) {
            throw new IllegalArgumentException("percentages run from 0 to at most 100");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a share figure has at least one row");
        }
    }

    /// One percentage.
    ///
    /// @param name above the line; may be empty when there is one row
    /// @param lane an absent lane leaves the row out
    /// @param words the value beside the whisker, such as "13% [5–29]"
    public record Row(String name, Mark mark, Lane lane, String words) {}

    /// A known percentage from elsewhere.
    ///
    /// @param label under the line, such as "vo 20%" with the year it is of
    public record Reference(double percent, String label) {}
}
