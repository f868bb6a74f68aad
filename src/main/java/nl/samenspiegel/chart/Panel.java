package nl.samenspiegel.chart;

import java.util.List;

/// One scale with a line per perspective or per item, for half the width of a page.
///
/// @param rows at least one
public record Panel(Spoken spoken, RatingAxis axis, List<Row> rows) implements Figure {

    public Panel {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a panel has at least one row");
        }
    }

    /// One line.
    ///
    /// @param name above the line, such as "studenten"
    /// @param lane an absent lane leaves the row out
    /// @param valueText such as "3,7"; unused for a hidden lane
    /// @param intervalText such as "3,5–3,9"; may be empty
    public record Row(String name, Mark mark, Lane lane, String valueText, String intervalText) {}
}
