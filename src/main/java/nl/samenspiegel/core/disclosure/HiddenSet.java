package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
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
    private List<Witness> witnesses = List.of();

    private HiddenSet(int[] places, int n) {
        this.places = places;
        this.n = n;
    }

    /// Finds all of them, those of few atoms first; nothing if there are too many to look at.
    static Optional<List<HiddenSet>> findAll(Readers readers) {
        List<HiddenSet> found = new ArrayList<>();
        for (List<Integer> row : grouped(readers, Atom::row)) {
            new Listing(readers, row, 1, found).extend(new int[0], 0, 0);
        }
        for (List<Integer> column : grouped(readers, Atom::column)) {
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

    private static List<List<Integer>> grouped(Readers readers, Function<Atom, String> label) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int j = 0; j < readers.atoms().size(); j++) {
            if (readers.protect(j)) {
                String group = label.apply(readers.atoms().list().get(j));
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(j);
            }
        }
        return List.copyOf(groups.values());
    }

    /// Lists the sets of one row or column.
    ///
    /// @param fewest atoms in a set, so that an atom alone is listed once only
    private record Listing(
            Readers readers, List<Integer> places, int fewest, List<HiddenSet> found) {

        private void extend(int[] set, int n, int from) {
            for (int i = from; i < places.size() && found.size() <= MOST; i++) {
                int more = n + readers.atoms().n(places.get(i));
                if (more <= readers.limit()) {
                    int[] larger = Arrays.copyOf(set, set.length + 1);
                    larger[set.length] = places.get(i);
                    if (larger.length >= fewest) {
                        found.add(new HiddenSet(larger, more));
                    }
                    extend(larger, more, i + 1);
                }
            }
        }
    }
}
