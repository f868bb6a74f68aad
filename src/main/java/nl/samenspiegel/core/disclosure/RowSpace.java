package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.List;

/// All that can be made by adding and subtracting rows, modulo a prime; rows can be put to it one
/// by one.
///
/// Held as reduced rows: each is 1 in a place of its own where all others are 0. That place is one
/// of a large atom wherever the row has any, so that the rows with a small place of their own are a
/// basis of all sums in which no large atom takes part: [#listHidden]. Rows are replaced and not
/// written to, so a copy is cheap.
final class RowSpace {

    private final boolean[] large;
    private final List<long[]> rows;
    private final List<Integer> pivots;

    /// @param large whether the atom at a place holds at least k people
    RowSpace(boolean[] large) {
        this.large = large;
        this.rows = new ArrayList<>();
        this.pivots = new ArrayList<>();
    }

    private RowSpace(RowSpace other) {
        this.large = other.large;
        this.rows = new ArrayList<>(other.rows);
        this.pivots = new ArrayList<>(other.pivots);
    }

    RowSpace copy() {
        return new RowSpace(this);
    }

    /// Puts a row to it and returns whether anything can be made without large atoms that could not
    /// be made before.
    boolean add(IntegerRow added) {
        long[] row = added.modulo();
        for (int i = 0; i < rows.size(); i++) {
            long factor = row[pivots.get(i)];
            if (factor != 0) {
                Prime.add(row, Prime.P - factor, rows.get(i));
            }
        }
        int pivot = pivot(row);
        if (pivot < 0) {
            return false;
        }
        Prime.scale(row, Prime.inverse(row[pivot]));
        for (int i = 0; i < rows.size(); i++) {
            long factor = rows.get(i)[pivot];
            if (factor != 0) {
                long[] reduced = rows.get(i).clone();
                Prime.add(reduced, Prime.P - factor, row);
                rows.set(i, reduced);
            }
        }
        rows.add(row);
        pivots.add(pivot);
        return !large[pivot];
    }

    /// Returns a basis of what can be made without large atoms.
    List<long[]> listHidden() {
        List<long[]> hidden = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!large[pivots.get(i)]) {
                hidden.add(rows.get(i));
            }
        }
        return hidden;
    }

    private int pivot(long[] row) {
        int small = -1;
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0 && large[j]) {
                return j;
            }
            if (row[j] != 0 && small < 0) {
                small = j;
            }
        }
        return small;
    }
}
