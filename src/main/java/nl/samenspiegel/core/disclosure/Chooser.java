package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.Elimination.Result;
import nl.samenspiegel.core.disclosure.WitnessSearch.Leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// One choice of what is shown, under way.
///
/// First the candidates are taken in one by one, in order, as long as elimination finds nothing.
/// Then the bounds of all hidden sets are looked at, and of the numbers that narrow one too far the
/// last in order is hidden. Then each hidden candidate is tried once more, in order. Nothing that
/// is hidden at the end could be added.
final class Chooser<K> {

    private final List<Candidate<K>> order;
    private final Numbers alreadyPublic;
    private final List<Numbers> numbers = new ArrayList<>();
    private final Threshold threshold;
    private final Elimination elimination;
    private final BoundsAudit bounds;
    private final boolean[] shown;
    private final Set<K> shownKeys = new HashSet<>();
    private RowSpace space;
    private Optional<ProvenBounds> proof = Optional.empty();

    /// @param order the candidates, those to be kept first at the front
    Chooser(
            Readers readers,
            List<PublishedRow> alreadyPublic,
            List<Candidate<K>> order,
            Threshold threshold) {
        this.order = List.copyOf(order);
        this.alreadyPublic = Numbers.of(alreadyPublic, readers, Line.PUBLIC);
        for (int i = 0; i < order.size(); i++) {
            numbers.add(Numbers.of(order.get(i).rows(), readers, i));
        }
        this.threshold = threshold;
        this.elimination = new Elimination(readers.atoms(), threshold);
        this.bounds = new BoundsAudit(readers);
        this.shown = new boolean[order.size()];
        this.space = shownSpace();
    }

    /// Chooses.
    ///
    /// @param sets the hidden sets whose bounds are looked at
    Choice<K> choose(List<HiddenSet> sets) {
        for (int i = 0; i < shown.length; i++) {
            if (isPossible(i) && withstandsElimination(i)) {
                show(i);
            }
        }
        bounds.publish(lines());
        for (HiddenSet set : sets) {
            if (!settle(set)) {
                return new Choice.Refused<>(Refusal.FAILED_AUDIT);
            }
        }
        space = shownSpace();
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i] && isPossible(i)) {
                tryAgain(i);
            }
        }
        if (isConfirmed(sets)) {
            proof = Optional.of(new ProvenBounds(sets, lines(), threshold));
            return kept();
        }
        return new Choice.Refused<>(Refusal.FAILED_AUDIT);
    }

    /// Returns what proves the bounds of what was chosen; nothing if it was refused.
    Optional<ProvenBounds> proof() {
        return proof;
    }

    /// Looks once more at what was chosen: at elimination in whole numbers instead of modulo a
    /// prime, and at the bounds by means of the witnesses alone.
    private boolean isConfirmed(List<HiddenSet> sets) {
        return elimination.findExactly(rows()).filter(Result::isNothing).isPresent()
                && bounds.confirms(sets);
    }

    private Choice<K> kept() {
        Set<K> hiddenKeys = new LinkedHashSet<>();
        Set<K> keys = new LinkedHashSet<>();
        for (int i = 0; i < shown.length; i++) {
            (shown[i] ? keys : hiddenKeys).add(order.get(i).key());
        }
        return new Choice.Kept<>(keys, hiddenKeys);
    }

    /// Returns whether it is about enough people and what it needs is shown.
    private boolean isPossible(int i) {
        return numbers.get(i).largeEnough() && shownKeys.containsAll(order.get(i).needs());
    }

    private boolean withstandsElimination(int i) {
        RowSpace more = space.copy();
        boolean tellsMore = false;
        for (IntegerRow row : numbers.get(i).rows()) {
            tellsMore |= more.add(row);
        }
        if (tellsMore && !elimination.look(more.listHidden()).isNothing()) {
            return false;
        }
        space = more;
        return true;
    }

    /// Hides until the bounds of a set are wide enough; returns whether they are.
    private boolean settle(HiddenSet set) {
        Optional<Leak> leak = bounds.findLeak(set);
        while (leak.isPresent() && !shownKeys.isEmpty()) {
            SortedSet<Integer> blamed = leak.get().blamed();
            hide(blamed.isEmpty() ? lastShown() : blamed.last());
            bounds.publish(lines());
            leak = bounds.findLeak(set);
        }
        return leak.isEmpty();
    }

    private int lastShown() {
        int last = shown.length - 1;
        while (!shown[last]) {
            last--;
        }
        return last;
    }

    private void tryAgain(int i) {
        RowSpace before = space;
        if (!withstandsElimination(i)) {
            return;
        }
        show(i);
        bounds.publish(lines());
        for (HiddenSet set : bounds.suspend(numbers.get(i).lines())) {
            if (bounds.findLeak(set).isPresent()) {
                hide(i);
                bounds.publish(lines());
                bounds.restore();
                space = before;
                return;
            }
        }
        bounds.forget();
    }

    private void show(int i) {
        shown[i] = true;
        shownKeys.add(order.get(i).key());
    }

    private void hide(int i) {
        K key = order.get(i).key();
        shown[i] = false;
        shownKeys.remove(key);
        for (int j = 0; j < shown.length; j++) {
            if (shown[j] && order.get(j).needs().contains(key)) {
                hide(j);
            }
        }
    }

    private RowSpace shownSpace() {
        var fresh = new RowSpace(elimination.large());
        rows().forEach(fresh::add);
        return fresh;
    }

    private List<IntegerRow> rows() {
        List<IntegerRow> rows = new ArrayList<>(alreadyPublic.rows());
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                rows.addAll(numbers.get(i).rows());
            }
        }
        return rows;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(alreadyPublic.lines());
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                lines.addAll(numbers.get(i).lines());
            }
        }
        return lines;
    }
}
