package nl.samenspiegel.core.disclosure;

import java.util.Collection;
import java.util.List;

/// Everyone who has a value of one measure, atom by atom. Rows name an atom by its place in the
/// list, from 0.
///
/// @param list in any order; no two rows or columns are told apart but by their labels
/// @param range of the values of one person
public record Atoms(List<Atom> list, Range range) {

    public Atoms {
        list = List.copyOf(list);
        for (Atom atom : list) {
            double trace = atom.n() * Range.TRACES;
            if (atom.sum() < atom.n() * range.lowest() - trace
                    || atom.sum() > atom.n() * range.highest() + trace) {
                throw new IllegalArgumentException(
                        "%d values of %s add up to %s".formatted(atom.n(), range, atom.sum()));
            }
        }
    }

    /// Returns how many atoms there are.
    public int size() {
        return list.size();
    }

    /// Returns how many people the atom at `place` holds.
    public int n(int place) {
        return list.get(place).n();
    }

    /// Returns how many people the atoms at these places hold together.
    public long n(Collection<Integer> places) {
        return places.stream().mapToLong(this::n).sum();
    }
}
