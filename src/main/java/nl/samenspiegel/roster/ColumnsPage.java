package nl.samenspiegel.roster;

import nl.samenspiegel.table.CsvRow;

import java.util.ArrayList;
import java.util.List;

/// The form that asks what stands in the columns of a list.
///
/// @param list name under which it waits
/// @param headed whether the first row is shown as one with headings
public record ColumnsPage(RosterPlace place, String list, List<Column> columns, boolean headed) {

    private static final int MOST_COLUMNS = 30;

    public ColumnsPage {
        columns = List.copyOf(columns);
    }

    /// One column of the list.
    ///
    /// @param number counted from 1
    /// @param cells the first ones, the first row in front
    public record Column(int number, List<String> cells, Meaning meaning) {

        public Column {
            cells = List.copyOf(cells);
        }

        /// Returns the name of the field with its meaning.
        public String field() {
            return fieldOf(number);
        }

        /// Returns what a column may hold.
        public Meaning[] meanings() {
            return Meaning.values();
        }
    }

    static String fieldOf(int number) {
        return "column-" + number;
    }

    static int width(List<CsvRow> sample) {
        int widest = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Math.min(widest, MOST_COLUMNS);
    }

    static ColumnsPage of(RosterPlace place, String list, Batch.Unmapped unmapped) {
        List<CsvRow> sample = unmapped.sample();
        List<Meaning> meanings = unmapped.guess().meanings();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < width(sample); i++) {
            int column = i;
            List<String> cells = sample.stream().map(row -> shortened(row.cell(column))).toList();
            Meaning meaning = i < meanings.size() ? meanings.get(i) : Meaning.NOTHING;
            if (!String.join("", cells).isEmpty()) {
                columns.add(new Column(i + 1, cells, meaning));
            }
        }
        boolean hasAddress =
                sample.getFirst().cells().stream().anyMatch(cell -> cell.contains("@"));
        return new ColumnsPage(place, list, columns, unmapped.guess().headed() || !hasAddress);
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }
}
