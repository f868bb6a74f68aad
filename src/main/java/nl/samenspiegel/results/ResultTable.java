package nl.samenspiegel.results;

import java.util.List;

/// Numbers of a release as a table by itself, without a figure.
///
/// @param caption what it lists
/// @param columns the first is the column of the row heads
/// @param note what to know when reading it; may be empty
public record ResultTable(String caption, List<String> columns, List<Row> rows, String note) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A row: its head and a text per further column.
    public record Row(String head, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
