package nl.samenspiegel.table;

import java.util.List;

/// One row of a table file.
///
/// @param number line of the text on which the row ends, or its number at the edge of the sheet;
///   the first is 1
/// @param cells the cells in the order of the columns, white space around them removed
public record CsvRow(long number, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /// Returns the cell in `column`, counted from 0, or empty text where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Tells whether every cell is empty.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
