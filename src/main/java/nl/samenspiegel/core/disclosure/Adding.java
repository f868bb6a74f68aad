package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Makes witnesses for sets of several atoms from those for each atom alone: their moves are added
/// up, and where that is too much for a published number, the other rows are moved the other way.
final class Adding {

    /// How many witnesses of each atom are tried.
    private static final int TURNS = 3;

    /// How many published numbers may be brought back one after the other.
    private static final int ROUNDS = 3;

    private static final double TOLERANCE = 1e-9;

    private final Readers readers;
    private final Tables tables;
    private final Witnesses witnesses;
    private final int size;
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<Line, Back> upwards = new HashMap<>();
    private final Map<Line, Back> downwards = new HashMap<>();

    Adding(Readers readers, Tables tables, Witnesses witnesses) {
        this.readers = readers;
        this.tables = tables;
        this.witnesses = witnesses;
        this.size = readers.atoms().size();
        for (int j = 0; j < size; j++) {
            rows.computeIfAbsent(row(j), _ -> new ArrayList<>()).add(j);
        }
    }

    /// A move that brings a number back, and the part of each row in it.
    private record Back(Move all, Map<String, Move> rows) {}

    private String row(int place) {
        return readers.atoms().list().get(place).row();
    }

    /// Lets a proof hear what can be made.
    void tell(Proof proof) {
        int turns = 0;
        for (int place : proof.set().places()) {
            turns = Math.max(turns, Math.min(TURNS, witnesses.listAlone(place).size()));
        }
        for (int turn = 0; turn < turns && !proof.isComplete(); turn++) {
            Draft up = new Draft(size);
            Draft down = new Draft(size);
            if (add(proof.set(), turn, up, down)
                    && fit(up, proof.set())
                    && fit(down, proof.set())) {
                hear(proof, new Witness(up.move(), down.move()));
            }
        }
    }

    private void hear(Proof proof, Witness witness) {
        int before = proof.heard().size();
        proof.hear(witness);
        if (proof.heard().size() > before) {
            witnesses.add(witness);
        }
    }

    private boolean add(HiddenSet set, int turn, Draft up, Draft down) {
        for (int place : set.places()) {
            List<Witness> alone = witnesses.listAlone(place);
            if (alone.isEmpty()) {
                return false;
            }
            Witness witness = alone.get(Math.min(turn, alone.size() - 1));
            if (witness.isSuspended() || !share(witness, place, up, down)) {
                return false;
            }
        }
        return true;
    }

    /// Adds so much of a witness as makes the sum of its atom vary by what is asked, half of it
    /// upwards if it can be; returns whether it does.
    private boolean share(Witness witness, int place, Draft up, Draft down) {
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
    private boolean fit(Draft draft, HiddenSet set) {
        Optional<Line> broken = tables.findBroken(draft);
        for (int round = 0; round < ROUNDS && broken.isPresent(); round++) {
            if (!relieve(draft, broken.get(), set)) {
                return false;
            }
            broken = tables.findBroken(draft);
        }
        return broken.isEmpty() && tables.part(draft) == 1;
    }

    private boolean relieve(Draft draft, Line line, HiddenSet set) {
        double over = line.of(draft);
        Draft back = back(line, over < 0, set);
        double moved = draft.of(set.places());
        double lost = back.of(set.places());
        double limit = over > 0 ? line.up() : line.down();
        double factor = (limit - over) / (line.of(back) - lost * over / moved);
        if (!(factor >= 0 && factor <= 1)) {
            return false;
        }
        draft.scale(1 - factor * lost / moved);
        draft.add(back, factor);
        return true;
    }

    /// Returns moves of the rows that the set has no part in, which together change one number.
    private Draft back(Line line, boolean up, HiddenSet set) {
        Back back = (up ? upwards : downwards).computeIfAbsent(line, each -> push(each, up));
        Set<String> own = new TreeSet<>();
        for (int place : set.places()) {
            own.add(row(place));
        }
        Draft others = new Draft(size);
        others.add(back.all(), 1);
        own.forEach(row -> others.add(back.rows().getOrDefault(row, back.all()), -1));
        return others;
    }

    /// Changes one number as far as it goes while all others fit, and no atom about which nothing
    /// may be told by more than it must be able to vary, so that many take part.
    private Back push(Line line, boolean up) {
        Room room = tables.room().copy();
        for (int j = 0; j < size; j++) {
            if (readers.protect(j)) {
                room.narrow(j, readers.width(j));
            }
        }
        double[] factors = new double[size];
        for (int i = 0; i < line.places().length; i++) {
            factors[line.places()[i]] = up ? line.factors()[i] : -line.factors()[i];
        }
        Push push = new Push(tables.without(line)).from(room);
        push.run(factors);
        double[] all = push.move();
        Map<String, Move> parts = new HashMap<>();
        rows.forEach((row, places) -> {
            double[] own = new double[size];
            places.forEach(place -> own[place] = all[place]);
            parts.put(row, Move.Sparse.of(own));
        });
        return new Back(Move.Sparse.of(all), parts);
    }
}
