package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What witnesses say of one hidden set, and what is still to be said.
///
/// The mean of the set must vary enough
///
/// * for every reader;
/// * for each respondent outside the set, if the set holds at most k − 2: k counts the reader;
/// * for each respondent inside, of whom the mean of the others is asked; whoever is alone in an
///   atom is outside what is left, and that is a set of its own.
final class Proof {

    private static final double TOLERANCE = 1e-9;

    private final HiddenSet set;
    private final Readers readers;
    private final double width;
    private final double widthBeside;
    private final BitSet outsiders = new BitSet();
    private final BitSet leastOutside = new BitSet();
    private final BitSet mostOutside = new BitSet();
    private final BitSet leastInside = new BitSet();
    private final BitSet mostInside = new BitSet();
    private final List<Witness> heard = new ArrayList<>();
    private boolean anyReader = true;

    Proof(HiddenSet set, Readers readers) {
        this.set = set;
        this.readers = readers;
        this.width = set.n() * readers.narrowest();
        this.widthBeside = (set.n() - 1) * readers.narrowest();
        if (set.n() < readers.limit()) {
            outsiders.set(0, readers.atoms().size());
        }
        for (int place : set.places()) {
            outsiders.clear(place);
            leastInside.set(place, readers.atoms().n(place) > 1);
            mostInside.set(place, readers.atoms().n(place) > 1);
        }
        leastOutside.or(outsiders);
        mostOutside.or(outsiders);
    }

    HiddenSet set() {
        return set;
    }

    /// How far the sum must vary, for whoever is outside.
    double width() {
        return width;
    }

    /// How far the sum must vary, for whoever is inside: as far as the sum of the others.
    double widthBeside() {
        return widthBeside;
    }

    /// The witnesses that were of use.
    List<Witness> heard() {
        return heard;
    }

    boolean isComplete() {
        return !anyReader && outsiders.isEmpty() && leastInside.isEmpty() && mostInside.isEmpty();
    }

    boolean isOpenToAll() {
        return anyReader;
    }

    /// The atoms outside the set of which someone may still tell; not to be written to.
    BitSet outsiders() {
        return outsiders;
    }

    /// The atoms of the set of which whoever has the least value may still tell.
    BitSet leastInside() {
        return leastInside;
    }

    /// As [#leastInside], whoever has the highest value.
    BitSet mostInside() {
        return mostInside;
    }

    /// Takes down what a witness says, whose tables must fit everything published.
    void hear(Witness witness) {
        double span = witness.span(set.places());
        boolean useful = false;
        if (span >= width - TOLERANCE) {
            useful = anyReader;
            anyReader = false;
            useful |= hearOutside(witness);
        }
        if (span >= widthBeside - TOLERANCE) {
            useful |= hearInside(witness, leastInside, readers.least());
            useful |= hearInside(witness, mostInside, readers.most());
        }
        if (useful) {
            heard.add(witness);
        }
    }

    private boolean hearOutside(Witness witness) {
        if (outsiders.isEmpty()) {
            return false;
        }
        int before = outsiders.cardinality();
        outsiders.and(witness.minded(readers));
        boolean useful = outsiders.cardinality() < before;
        for (int j = outsiders.nextSetBit(0); j >= 0; j = outsiders.nextSetBit(j + 1)) {
            if (readers.atoms().n(j) > 1) {
                useful |= hearOutside(witness, j, leastOutside, readers.least());
                useful |= hearOutside(witness, j, mostOutside, readers.most());
                outsiders.set(j, leastOutside.get(j) || mostOutside.get(j));
            }
        }
        return useful;
    }

    private boolean hearOutside(Witness witness, int place, BitSet open, Room room) {
        if (open.get(place) && witness.span(set.places(), place, room) >= width - TOLERANCE) {
            open.clear(place);
            return true;
        }
        return false;
    }

    private boolean hearInside(Witness witness, BitSet open, Room room) {
        boolean useful = false;
        for (int j = open.nextSetBit(0); j >= 0; j = open.nextSetBit(j + 1)) {
            if (witness.span(set.places(), j, room) >= widthBeside - TOLERANCE) {
                open.clear(j);
                useful = true;
            }
        }
        return useful;
    }
}
