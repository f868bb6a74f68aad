package nl.samenspiegel.intake;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.table.CsvRow;
import nl.samenspiegel.table.Nearest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What stands in which column of a file of answers.
final class AnswerColumns {

    static final String ORGANISATION = "organisation";
    static final String ROLE = "role";

    private static final int NONE = -1;

    private final List<String> headings;
    private final int organisation;
    private final int role;
    private final int[] items; // [item] column of the file, or NONE

    private AnswerColumns(List<String> headings, int organisation, int role, int[] items) {
        this.headings = headings;
        this.organisation = organisation;
        this.role = role;
        this.items = items;
    }

    /// Reads the row with headings; adds to `faults` what is wrong with it.
    static AnswerColumns of(CsvRow header, Target target, List<Fault> faults) {
        List<Item> asked = target.instrument().items();
        Map<String, Integer> places = new HashMap<>();
        places.put(ORGANISATION, 0);
        places.put(ROLE, 1);
        List<String> known = new ArrayList<>(List.of(ORGANISATION, ROLE));
        for (int i = 0; i < asked.size(); i++) {
            String code = asked.get(i).code().text();
            places.put(code.toLowerCase(Locale.ROOT), i + 2);
            known.add(code);
        }
        int[] columns = new int[asked.size() + 2];
        Arrays.fill(columns, NONE);
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String heading = header.cell(column);
            Integer place = places.get(heading.toLowerCase(Locale.ROOT));
            if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
                faults.add(fault(header, heading, FaultKind.DOUBLE_COLUMN, List.of()));
            } else if (place == null) {
                var nearest = Nearest.of(heading, known);
                faults.add(fault(header, heading, FaultKind.UNKNOWN_COLUMN, nearest));
            } else {
                columns[place] = column;
            }
        }
        for (String needed : List.of(ORGANISATION, ROLE)) {
            if (!seen.contains(needed)) {
                faults.add(fault(header, needed, FaultKind.MISSING_COLUMN, List.of()));
            }
        }
        int[] items = Arrays.copyOfRange(columns, 2, columns.length);
        return new AnswerColumns(header.cells(), columns[0], columns[1], items);
    }

    int count() {
        return headings.size();
    }

    String organisation(CsvRow row) {
        return cell(row, organisation);
    }

    String role(CsvRow row) {
        return cell(row, role);
    }

    /// Tells whether the file has a column for the item at this place of the instrument.
    boolean has(int item) {
        return items[item] != NONE;
    }

    String item(CsvRow row, int item) {
        return cell(row, items[item]);
    }

    private static String cell(CsvRow row, int column) {
        return column == NONE ? "" : row.cell(column);
    }

    private static Fault fault(
            CsvRow header, String heading, FaultKind kind, List<String> suggestions) {
        return new Fault(header.number(), heading, heading, kind, suggestions);
    }
}
