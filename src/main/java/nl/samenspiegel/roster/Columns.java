package nl.samenspiegel.roster;

import nl.samenspiegel.table.CsvRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stands in which column of a list.
///
/// @param meanings in the order of the columns
/// @param headed whether the first row holds headings, and no person
record Columns(List<Meaning> meanings, boolean headed) {

    Columns {
        meanings = List.copyOf(meanings);
    }

    /// Returns what the first row of a list tells by itself.
    ///
    /// @param known meanings of headings, by heading as [Words#bare] gives it
    static Columns guess(CsvRow first, Map<String, Meaning> known) {
        List<Meaning> meanings =
                first.cells().stream()
                        .map(cell -> known.getOrDefault(Words.bare(cell), Meaning.NOTHING))
                        .toList();
        boolean headed =
                first.cells().stream().anyMatch(cell -> known.containsKey(Words.bare(cell)));
        return new Columns(meanings, headed);
    }

    /// Tells whether there is enough to read people from.
    boolean suffices() {
        return (meanings.contains(Meaning.NAME) || meanings.contains(Meaning.EMAIL))
                && (meanings.contains(Meaning.ORGANISATION) || meanings.contains(Meaning.BRIN))
                && meanings.contains(Meaning.ROLE);
    }

    /// Returns the first cell of `row` with this meaning that is not empty, or empty text.
    String first(CsvRow row, Meaning meaning) {
        return places(meaning)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Returns all cells of `row` with this meaning, put together with spaces.
    String all(CsvRow row, Meaning meaning) {
        return places(meaning)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Lists the headings of columns that are not read.
    List<String> unread(CsvRow first) {
        var unread = new ArrayList<String>();
        for (int column = 0; headed && column < first.cells().size(); column++) {
            boolean read = column < meanings.size() && meanings.get(column) != Meaning.NOTHING;
            if (!read && !first.cell(column).isEmpty()) {
                unread.add(first.cell(column));
            }
        }
        return unread;
    }

    private IntStream places(Meaning meaning) {
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column) == meaning);
    }
}
