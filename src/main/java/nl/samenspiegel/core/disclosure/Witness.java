package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Two tables that fit everything published, as moves away from the true one. Nobody can tell the
/// three apart by what is published, so nobody can narrow a hidden mean to less than they differ.
final class Witness {

    private static final double TOLERANCE = 1e-9;

    private final Move one;
    private final Move other;
    private final List<HiddenSet> users = new ArrayList<>();
    private Optional<Minded> minded = Optional.empty();
    private boolean suspended;

    /// @param one a move that fits
    /// @param other another
    Witness(Move one, Move other) {
        this.one = one;
        this.other = other;
    }

    /// @param atoms in which `readers` may tell
    private record Minded(Readers readers, BitSet atoms) {}

    /// One of the two.
    Move one() {
        return one;
    }

    /// The other.
    Move other() {
        return other;
    }

    /// Returns the places that are not the same in all three tables.
    int[] listMoved(int atoms) {
        Draft draft = Draft.of(one, atoms);
        draft.add(other, 1);
        return draft.places();
    }

    /// Returns how far apart the sum of `set` is in the three tables.
    double span(int[] set) {
        return span(one.of(set), other.of(set));
    }

    /// Returns how far apart it is in as much of the moves as fits the room of one atom.
    double span(int[] set, int place, Room room) {
        return span(
                one.of(set) * room.part(place, one.at(place)),
                other.of(set) * room.part(place, other.at(place)));
    }

    /// Returns the atoms in which someone may tell the tables apart by an own value; not to be
    /// written to.
    @SuppressWarnings("ReferenceEquality") // whether it was worked out for these very readers
    BitSet minded(Readers readers) {
        Minded known =
                minded.filter(found -> found.readers() == readers)
                        .orElseGet(() -> new Minded(readers, findMinded(readers)));
        minded = Optional.of(known);
        return known.atoms();
    }

    private BitSet findMinded(Readers readers) {
        BitSet found = new BitSet();
        for (Move move : List.of(one, other)) {
            Draft draft = Draft.of(move, readers.atoms().size());
            for (int i = 0; i < draft.count(); i++) {
                int place = draft.place(i);
                if (readers.any().part(place, draft.at(place)) < 1) {
                    found.set(place);
                }
            }
        }
        return found;
    }

    /// Returns whether the tables fit these lines too.
    boolean fits(Collection<Line> lines) {
        for (Line line : lines) {
            if (!(line.part(line.of(one)) >= 1 && line.part(line.of(other)) >= 1)) {
                return false;
            }
        }
        return true;
    }

    /// Returns whether the tables fit everything published.
    ///
    /// @param scratch to be written to
    boolean fits(Tables tables, Draft scratch) {
        return fits(tables, scratch, one) && fits(tables, scratch, other);
    }

    private static boolean fits(Tables tables, Draft scratch, Move move) {
        scratch.clear().add(move, 1);
        return tables.part(scratch) > 1 - TOLERANCE;
    }

    /// The sets that rest on this witness, or have done so.
    List<HiddenSet> users() {
        return users;
    }

    boolean isSuspended() {
        return suspended;
    }

    void suspend(boolean suspend) {
        suspended = suspend;
    }

    private static double span(double a, double b) {
        return Math.max(0, Math.max(a, b)) - Math.min(0, Math.min(a, b));
    }
}
