package nl.samenspiegel.core.disclosure;

import org.apache.commons.math3.fraction.BigFraction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that can be made without large atoms by adding and subtracting rows, in whole numbers and
/// without rounding.
final class ExactRows {

    private final boolean[] large;
    private final int[] uses;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> hidden = new ArrayList<>();

    private ExactRows(boolean[] large) {
        this.large = large;
        this.uses = new int[large.length];
    }

    /// A row, and a place in which other rows are emptied by means of it.
    private record Step(IntegerRow row, int pivot) {

        private IntegerRow outOf(IntegerRow other) {
            return other.has(pivot) ? other.without(pivot, row) : other;
        }
    }

    /// Returns what can be made from `rows`.
    ///
    /// @param large whether the atom at a place holds at least k people
    static ExactRows of(Collection<IntegerRow> rows, boolean[] large) {
        var exact = new ExactRows(large);
        List<IntegerRow> sparseFirst = new ArrayList<>(rows);
        sparseFirst.sort(Comparator.comparingInt(IntegerRow::count));
        for (IntegerRow row : sparseFirst) {
            for (int j = 0; j < large.length; j++) {
                exact.uses[j] += row.has(j) ? 1 : 0;
            }
        }
        sparseFirst.forEach(exact::add);
        return exact;
    }

    private void add(IntegerRow added) {
        IntegerRow row = added;
        for (Step step : steps) {
            row = step.outOf(row);
        }
        int pivot = pivot(row, true);
        if (pivot >= 0) {
            steps.add(new Step(row, pivot));
            return;
        }
        for (Step step : hidden) {
            row = step.outOf(row);
        }
        pivot = pivot(row, false);
        if (pivot >= 0) {
            Step last = new Step(row, pivot);
            hidden.replaceAll(step -> new Step(last.outOf(step.row()), step.pivot()));
            hidden.add(last);
        }
    }

    /// Returns the place that fewest rows have, so that fewest have to be changed.
    private int pivot(IntegerRow row, boolean ofLarge) {
        int best = -1;
        for (int j = 0; j < large.length; j++) {
            if (large[j] == ofLarge && row.has(j) && (best < 0 || uses[j] < uses[best])) {
                best = j;
            }
        }
        return best;
    }

    /// Finds a basis modulo the prime; nothing if the prime divides what must not be zero.
    Optional<List<long[]>> findModulo() {
        List<long[]> basis = new ArrayList<>();
        for (Step step : hidden) {
            long[] row = step.row().modulo();
            if (row[step.pivot()] == 0) {
                return Optional.empty();
            }
            Prime.scale(row, Prime.inverse(row[step.pivot()]));
            basis.add(row);
        }
        return Optional.of(basis);
    }

    /// Returns whether the sum of these atoms can be made, by a respondent who is alone in an atom
    /// if one is given.
    boolean make(Set<Integer> atoms, Optional<Integer> insider) {
        return insider.map(this::seenBy).orElse(this).make(atoms);
    }

    private boolean make(Set<Integer> atoms) {
        for (int j = 0; j < large.length; j++) {
            BigFraction sum = BigFraction.ZERO;
            for (Step step : hidden) {
                if (atoms.contains(step.pivot())) {
                    sum = sum.add(step.row().ratio(j, step.pivot()));
                }
            }
            if (!sum.equals(atoms.contains(j) ? BigFraction.ONE : BigFraction.ZERO)) {
                return false;
            }
        }
        return true;
    }

    /// The own value is one row more.
    private ExactRows seenBy(int insider) {
        BigInteger[] own = new BigInteger[large.length];
        Arrays.fill(own, BigInteger.ZERO);
        own[insider] = BigInteger.ONE;
        List<IntegerRow> rows = new ArrayList<>();
        hidden.forEach(step -> rows.add(step.row()));
        rows.add(new IntegerRow(own));
        return ExactRows.of(rows, large);
    }
}
