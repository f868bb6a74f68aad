package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The witnesses found so far.
final class Witnesses {

    /// How many that move an atom are heard before a new one is looked for.
    private static final int PATIENCE = 30;

    private final int size;
    private final Set<Witness> all = new LinkedHashSet<>();
    private final List<List<Witness>> near = new ArrayList<>();
    private final List<List<Witness>> alone = new ArrayList<>();
    private final List<Witness> suspended = new ArrayList<>();

    Witnesses(Atoms atoms) {
        this.size = atoms.size();
        for (int j = 0; j < size; j++) {
            near.add(new ArrayList<>());
            alone.add(List.of());
        }
    }

    /// Keeps a witness for the set it was made for.
    void add(Witness witness) {
        all.add(witness);
    }

    /// Keeps a witness for all sets with an atom it moves.
    void addNear(Witness witness) {
        all.add(witness);
        for (int place : witness.listMoved(size)) {
            near.get(place).add(witness);
        }
    }

    /// Keeps what proves a set; what proves an atom alone is of use to others.
    void keep(Proof proof) {
        HiddenSet set = proof.set();
        set.restOn(proof.heard());
        if (set.places().length == 1) {
            alone.set(set.places()[0], List.copyOf(proof.heard()));
        }
    }

    /// Returns the witnesses that together prove an atom alone.
    List<Witness> listAlone(int place) {
        return alone.get(place);
    }

    /// Lets a proof hear what may be of use to it.
    void tell(Proof proof) {
        for (int place : proof.set().places()) {
            tell(proof, near.get(place), PATIENCE);
        }
    }

    private static void tell(Proof proof, List<Witness> witnesses, int most) {
        int heard = 0;
        for (Witness witness : witnesses) {
            if (heard >= most || proof.isComplete()) {
                return;
            }
            if (!witness.isSuspended()) {
                proof.hear(witness);
                heard++;
            }
        }
    }

    /// Sets aside the witnesses that do not fit these lines, and returns the sets that rest on one.
    Set<HiddenSet> suspend(Collection<Line> added) {
        Set<HiddenSet> shaken = new LinkedHashSet<>();
        for (Witness witness : all) {
            if (!witness.fits(added)) {
                witness.suspend(true);
                suspended.add(witness);
                witness.users().stream()
                        .filter(user -> user.witnesses().contains(witness))
                        .forEach(shaken::add);
            }
        }
        return shaken;
    }

    /// Takes back the witnesses that were set aside.
    void restore() {
        suspended.forEach(witness -> witness.suspend(false));
        suspended.clear();
    }

    /// Forgets the witnesses that were set aside.
    void forget() {
        suspended.forEach(all::remove);
        near.forEach(witnesses -> witnesses.removeIf(Witness::isSuspended));
        suspended.clear();
    }
}
