package nl.samenspiegel.core.disclosure;

import java.util.BitSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Looks for witnesses among all tables that fit what is published.
///
/// A push that leaves alone whatever respondents would mind comes first, for it serves all of them.
/// The others are the linear programmes as they stand: what they do not find is not there.
final class WitnessSearch {

    private static final double TOLERANCE = 1e-9;

    private final Readers readers;
    private final Atoms atoms;
    private final Tables tables;
    private final Witnesses witnesses;
    private final Room quiet;
    private final Push up;
    private final Push down;

    WitnessSearch(Readers readers, Tables tables, Witnesses witnesses) {
        this.readers = readers;
        this.atoms = readers.atoms();
        this.tables = tables;
        this.witnesses = witnesses;
        this.up = new Push(tables);
        this.down = new Push(tables);
        this.quiet = tables.room().copy();
        for (int j = 0; j < atoms.size(); j++) {
            quiet.narrow(j, readers.any());
            if (readers.protect(j)) {
                quiet.close(j);
            }
        }
    }

    /// Why a set cannot be proved safe.
    ///
    /// @param insider place of the atom of the respondent who can tell; empty if every reader can
    /// @param blamed the candidates whose numbers leave too little room
    /// @param settled whether that is certain
    record Leak(Optional<Integer> insider, SortedSet<Integer> blamed, boolean settled) {}

    /// Completes a proof, or finds why it cannot be completed.
    ///
    /// @return nothing if it is complete now
    Optional<Leak> findLeak(Proof proof) {
        if (!proof.outsiders().isEmpty()) {
            Room still = quiet.copy();
            for (int place : proof.set().places()) {
                still.open(place, tables.room());
            }
            push(proof, still, readers.limit() * readers.narrowest());
        }
        if (proof.isOpenToAll()) {
            Leak leak = push(proof, tables.room(), proof.width());
            if (proof.isOpenToAll()) {
                return Optional.of(leak);
            }
        }
        return findInside(proof, proof.leastInside(), readers.least())
                .or(() -> findInside(proof, proof.mostInside(), readers.most()))
                .or(() -> findOutside(proof));
    }

    private Optional<Leak> findInside(Proof proof, BitSet open, Room beside) {
        for (int j = open.nextSetBit(0); j >= 0; j = open.nextSetBit(j + 1)) {
            Leak leak = pushBeside(proof, j, beside, proof.widthBeside());
            if (open.get(j)) {
                return Optional.of(leak);
            }
        }
        return Optional.empty();
    }

    private Optional<Leak> findOutside(Proof proof) {
        BitSet open = proof.outsiders();
        for (int j = open.nextSetBit(0); j >= 0; j = open.nextSetBit(j + 1)) {
            Leak leak = pushBeside(proof, j, readers.any(), proof.width());
            if (open.get(j) && atoms.n(j) > 1) {
                pushBeside(proof, j, readers.least(), proof.width());
                leak = pushBeside(proof, j, readers.most(), proof.width());
            }
            if (open.get(j)) {
                return Optional.of(leak);
            }
        }
        return Optional.empty();
    }

    private Leak pushBeside(Proof proof, int place, Room beside, double width) {
        Room room = tables.room().copy();
        room.narrow(place, beside);
        Leak leak = push(proof, room, width);
        return new Leak(Optional.of(place), leak.blamed(), leak.settled());
    }

    /// Looks for two tables within `room` in which the sum of the set is `width` apart, half of it
    /// upwards if it can be. Returns what stopped it, which says nothing if it was not stopped.
    private Leak push(Proof proof, Room room, double width) {
        int[] set = proof.set().places();
        double upwards = up.from(room).run(set, width / 2);
        double downwards = down.from(room).run(set, upwards - width);
        if (upwards - downwards < width - TOLERANCE && upwards >= width / 2 - TOLERANCE) {
            upwards = up.from(room).run(set, width + downwards);
        }
        var witness = new Witness(fitting(up), fitting(down));
        witnesses.addNear(witness);
        proof.hear(witness);
        SortedSet<Integer> blamed = new TreeSet<>(up.listBlamed());
        blamed.addAll(down.listBlamed());
        boolean settled =
                up.isFinished() && down.isFinished() && upwards - downwards < width - TOLERANCE;
        return new Leak(Optional.empty(), blamed, settled);
    }

    private Move fitting(Push push) {
        return tables.fitting(Move.of(push.move()));
    }
}
