package nl.samenspiegel.chart;

import java.util.List;

/// The map of the literature: conditions down, effects across, and in each cell what is known.
///
/// @param explained names the columns behind their codes, for the small drawing; a no-break space
///   between code and name keeps the two on one line
/// @param columns at least one
/// @param rows at least one
/// @param opened the cells that the page shows in full: usually none or one
public record EvidenceGrid(
        Spoken spoken, String explained, List<Column> columns, List<Row> rows, List<Place> opened)
        implements Figure {

    public EvidenceGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        opened = List.copyOf(opened);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("a map has rows and columns");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row %s has %d cells for %d columns"
                                .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
        for (Place place : opened) {
            if (place.row() < 0
                    || place.row() >= rows.size()
                    || place.column() < 0
                    || place.column() >= columns.size()) {
                throw new IllegalArgumentException("%s lies outside the map".formatted(place));
            }
        }
    }

    /// An effect.
    ///
    /// @param code for the small drawing, such as "E1"
    /// @param name for the wide one; soft hyphens say where it may be broken
    public record Column(String code, String name) {}

    /// A condition.
    ///
    /// @param remark a few words under its name, such as "geen onderzoek bekend"; may be empty
    public record Row(String name, String remark, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Which cell, counted from 0.
    public record Place(int row, int column) {}

    /// What is known of a condition and an effect.
    public sealed interface Cell {

        /// Studies link the two.
        ///
        /// @param tier the strength of the strongest, 0..4; 0 is drawn without a fill
        /// @param sign the direction as one character, such as "+" or "±"
        /// @param isRead whether a source was read by ourselves; if not, the cell is dashed
        /// @param tierText such as "trede 3"
        /// @param countText such as "2 studies"
        record Link(int tier, String sign, boolean isRead, String tierText, String countText)
                implements Cell {

            public Link {
                if (tier < 0 || tier > 4) {
                    throw new IllegalArgumentException("tier %d is outside 0..4".formatted(tier));
                }
            }
        }

        /// A recorded search found nothing.
        ///
        /// @param sign "0"
        /// @param text such as "gezocht"
        record NoneFound(String sign, String text) implements Cell {}

        /// Nothing is known and no search is recorded: an empty cell.
        record NotSearched() implements Cell {}

        /// The two cannot be linked.
        ///
        /// @param text such as "n.v.t."
        record NotApplicable(String text) implements Cell {}
    }
}
