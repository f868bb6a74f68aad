package nl.samenspiegel.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Gathers what is wrong with a list: the first faults whole, the others as a number.
final class Faults {

    /// How many are told one by one.
    static final int MOST_TOLD = 100;

    private final List<RowFault> told = new ArrayList<>();
    private long total;
    private long rows;
    private long lastRow;

    /// Notes one; its suggestions are only asked for if it will be told.
    void add(
            long row,
            Meaning column,
            String cell,
            FaultKind kind,
            Supplier<List<String>> suggestions) {
        total++;
        rows += row == lastRow ? 0 : 1;
        lastRow = row;
        if (told.size() < MOST_TOLD) {
            told.add(new RowFault(row, column, cell, kind, suggestions.get()));
        }
    }

    /// Notes one for which there is nothing to suggest.
    void add(long row, Meaning column, String cell, FaultKind kind) {
        add(row, column, cell, kind, List::of);
    }

    List<RowFault> told() {
        return List.copyOf(told);
    }

    long total() {
        return total;
    }

    /// How many rows have a fault.
    long rows() {
        return rows;
    }
}
