package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Fewer than k people in one row or one column, in whole atoms: their mean must stay hidden.
final class HiddenSet {

    /// How many there may be before it is too much to look at.
    private static final int MOST = 1_000_000;

    private final int[] places;
    private final int n;
    private final int[] beside;
    private List<Witness> witnesses = List.of();

    /// @param beside the atoms of its row or column of which sets are taken, ascending
    private HiddenSet(int[] places, int n, int[] beside) {
        this.places = places;
        this.n = n;
        this.beside = beside;
    }

    /// Finds all of them, those of few atoms first; nothing if there are too many to look at.
    static Optional<List<HiddenSet>> findAll(Readers readers) {
        List<HiddenSet> found = new ArrayList<>();
        for (int[] row : grouped(readers, Atom::row)) {
            new Listing(readers, row, 1, found).extend(new int[0], 0, 0);
        }
        for (int[] column : grouped(readers, Atom::column)) {
            new Listing(readers, column, 2, found).extend(new int[0], 0, 0);
        }
        found.sort(Comparator.comparingInt(set -> set.places.length));
        return found.size() > MOST ? Optional.empty() : Optional.of(found);
    }

    /// The places of its atoms, ascending.
    int[] places() {
        return places;
    }

    int n() {
        return n;
    }

    /// Returns whether it is about the atom at `place`.
    boolean has(int place) {
        return Arrays.binarySearch(places, place) >= 0;
    }

    /// The witnesses on which it rests that its mean cannot be narrowed.
    List<Witness> witnesses() {
        return witnesses;
    }

    /// Lets it rest on these.
    void restOn(List<Witness> found) {
        witnesses = List.copyOf(found);
        found.forEach(witness -> witness.users().add(this));
    }

    /// Returns its atoms with those that stand beside them when the atoms of its row or column are
    /// taken `size` at a time.
    BitSet block(int size) {
        BitSet block = new BitSet();
        for (int place : places) {
            int from = Arrays.binarySearch(beside, place) / size * size;
            for (int i = from; i < Math.min(from + size, beside.length); i++) {
                block.set(beside[i]);
            }
        }
        return block;
    }

    private static List<int[]> grouped(Readers readers, Function<Atom, String> label) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int j = 0; j < readers.atoms().size(); j++) {
            if (readers.protect(j)) {
                String group = label.apply(readers.atoms().list().get(j));
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(j);
            }
        }
        return groups.values().stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /// Lists the sets of one row or column.
    private static final class Listing {

        private final Readers readers;
        private final int[] places;
        private final int fewest;
        private final List<HiddenSet> found;

        /// @param fewest atoms in a set, so that an atom alone is listed once only
        private Listing(Readers readers, int[] places, int fewest, List<HiddenSet> found) {
            this.readers = readers;
            this.places = places;
            this.fewest = fewest;
            this.found = found;
        }

        private void extend(int[] set, int n, int from) {
            for (int i = from; i < places.length && found.size() <= MOST; i++) {
                int more = n + readers.atoms().n(places[i]);
                if (more <= readers.limit()) {
                    int[] larger = Arrays.copyOf(set, set.length + 1);
                    larger[set.length] = places[i];
                    if (larger.length >= fewest) {
                        found.add(new HiddenSet(larger, more, places));
                    }
                    extend(larger, more, i + 1);
                }
            }
        }
    }
}
