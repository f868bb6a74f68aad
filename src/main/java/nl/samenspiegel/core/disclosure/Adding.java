package nl.samenspiegel.core.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes witnesses for sets of several atoms from those for each atom alone: their moves are added
/// up, and where that is too much for a published number, the other rows are moved the other way.
final class Adding {

    /// How many witnesses of each atom are tried.
    private static final int TURNS = 3;

    /// How many published numbers may be brought back one after the other.
    private static final int ROUNDS = 12;

    private static final double TOLERANCE = 1e-9;

    private final Readers readers;
    private final Tables tables;
    private final Witnesses witnesses;
    private final int size;
    private final int[] rowOf;
    private final int rows;
    private final Draft up;
    private final Draft down;
    private final Draft back;
    private final Map<Line, Back> upwards = new HashMap<>();
    private final Map<Line, Back> downwards = new HashMap<>();

    Adding(Readers readers, Tables tables, Witnesses witnesses) {
        this.readers = readers;
        this.tables = tables;
        this.witnesses = witnesses;
        this.size = readers.atoms().size();
        this.up = new Draft(size);
        this.down = new Draft(size);
        this.back = new Draft(size);
        this.rowOf = new int[size];
        Map<String, Integer> numbers = new HashMap<>();
        for (int j = 0; j < size; j++) {
            String row = readers.atoms().list().get(j).row();
            rowOf[j] = numbers.computeIfAbsent(row, _ -> numbers.size());
        }
        this.rows = numbers.size();
    }

    /// A move that brings a number back, and the part of each row in it.
    private record Back(Move all, List<Move> rows) {}

    /// Lets a proof hear what can be made.
    void tell(Proof proof) {
        int turns = 0;
        for (int place : proof.set().places()) {
            turns = Math.max(turns, Math.min(TURNS, witnesses.listAlone(place).size()));
        }
        for (int turn = 0; turn < turns && !proof.isComplete(); turn++) {
            make(proof.set().places(), turn).ifPresent(witness -> hear(proof, witness));
        }
    }

    /// Makes a witness in which each of these atoms varies by what is asked of it, all at once.
    ///
    /// @param turn which of the witnesses for each atom alone is taken, from 0
    Optional<Witness> make(int[] set, int turn) {
        return add(set, turn) && fit(up, set) && fit(down, set)
                ? Optional.of(new Witness(up.move(), down.move()))
                : Optional.empty();
    }

    private void hear(Proof proof, Witness witness) {
        int before = proof.heard().size();
        proof.hear(witness);
        if (proof.heard().size() > before) {
            witnesses.add(witness);
        }
    }

    private boolean add(int[] set, int turn) {
        up.clear();
        down.clear();
        return Arrays.stream(set).allMatch(place -> add(place, turn));
    }

    /// Adds the first witness from `turn` on, or the last, that will do.
    private boolean add(int place, int turn) {
        List<Witness> alone = witnesses.listAlone(place);
        boolean added = false;
        for (int i = Math.min(turn, alone.size() - 1); !added && i < alone.size(); i++) {
            added = i >= 0 && !alone.get(i).isSuspended() && share(alone.get(i), place);
        }
        return added;
    }

    /// Adds so much of a witness as makes the sum of its atom vary by what is asked, half of it
    /// upwards if it can be; returns whether it does.
    private boolean share(Witness witness, int place) {
        boolean oneIsHigher = witness.one().at(place) > witness.other().at(place);
        Move high = oneIsHigher ? witness.one() : witness.other();
        Move low = oneIsHigher ? witness.other() : witness.one();
        double width = readers.width(place);
        double highest = Math.max(0, high.at(place));
        double lowest = Math.min(0, low.at(place));
        double downBy = Math.max(lowest, Math.min(highest, width / 2) - width);
        double upBy = width + downBy;
        if (upBy > highest + TOLERANCE) {
            return false;
        }
        up.add(high, highest > 0 ? upBy / highest : 0);
        down.add(low, lowest < 0 ? downBy / lowest : 0);
        return true;
    }

    /// Makes a sum fit and moves the set as far, by moving other rows the other way; returns
    /// whether it does.
    private boolean fit(Draft draft, int[] set) {
        Optional<Line> broken = tables.findBroken(draft);
        for (int round = 0; round < ROUNDS && broken.isPresent(); round++) {
            if (!relieve(draft, broken.get(), set)) {
                return false;
            }
            broken = tables.findBroken(draft);
        }
        return broken.isEmpty() && tables.part(draft) == 1;
    }

    private boolean relieve(Draft draft, Line line, int[] set) {
        double over = line.of(draft);
        bring(line, over < 0, set);
        double moved = draft.of(set);
        double lost = back.of(set);
        double limit = over > 0 ? line.up() : line.down();
        double factor = (limit - over) / (line.of(back) - lost * over / moved);
        if (!(factor >= 0 && factor <= 1)) {
            return false;
        }
        draft.scale(1 - factor * lost / moved);
        draft.add(back, factor);
        return true;
    }

    /// Makes `back` the moves of the rows that the set has no part in, which together change one
    /// number.
    private void bring(Line line, boolean upwardsAgain, int[] set) {
        Back whole =
                (upwardsAgain ? upwards : downwards)
                        .computeIfAbsent(line, each -> push(each, upwardsAgain));
        BitSet own = new BitSet();
        for (int place : set) {
            own.set(rowOf[place]);
        }
        back.clear().add(whole.all(), 1);
        own.stream().forEach(row -> back.add(whole.rows().get(row), -1));
    }

    /// Changes one number as far as it goes while all others fit, and no atom about which nothing
    /// may be told by more than it must be able to vary, so that many take part.
    private Back push(Line line, boolean upwardsAgain) {
        Room room = tables.room().copy();
        for (int j = 0; j < size; j++) {
            if (readers.protect(j)) {
                room.narrow(j, readers.width(j));
            }
        }
        double[] factors = new double[size];
        for (int i = 0; i < line.places().length; i++) {
            factors[line.places()[i]] = upwardsAgain ? line.factors()[i] : -line.factors()[i];
        }
        Push push = new Push(tables.without(line)).from(room);
        push.run(factors);
        double[] all = push.move();
        double[][] parts = new double[rows][size];
        for (int j = 0; j < size; j++) {
            parts[rowOf[j]][j] = all[j];
        }
        return new Back(Move.of(all), Arrays.stream(parts).map(Move::of).toList());
    }
}
