package nl.samenspiegel.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The numbers of a figure in words and digits, under the figure.
///
/// @param toggle the words that open it, such as "Toon de cijfers als tabel"
/// @param label names the scrolling region; differs from others on the page
/// @param columns the first is the column of the row heads
/// @param csv where the same numbers can be fetched, or null
public record FigureTable(
        String toggle,
        String label,
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Link csv) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException(
                        "row %s has %d cells for %d columns"
                                .formatted(row.head(), row.cells().size(), columns.size()));
            }
        }
    }

    /// A column head.
    ///
    /// @param numeric whether the column holds bare numbers, which are set to the right
    public record Column(String text, boolean numeric) {}

    /// A row: its head and a text per further column.
    ///
    /// @param links for each cell where it leads to; empty if none of them is a link
    public record Row(String head, List<String> cells, List<String> links) {

        public Row {
            cells = List.copyOf(cells);
            links = List.copyOf(links);
            if (!links.isEmpty() && links.size() != cells.size()) {
                throw new IllegalArgumentException(
                        "row %s has %d links for %d cells"
                                .formatted(head, links.size(), cells.size()));
            }
        }

        /// A row without links.
        public Row(String head, List<String> cells) {
            this(head, cells, List.of());
        }
    }

    /// A link.
    public record Link(String href, String text) {}
}
