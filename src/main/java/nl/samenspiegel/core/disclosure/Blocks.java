package nl.samenspiegel.core.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Witnesses for many sets at once: each atom of a block varies by what is asked of it, all of them
/// in the same direction, so the tables differ enough in the sum of any set of them.
///
/// Of forty atoms that are one person each there are ninety thousand sets of four. Taken three at a
/// time they make about a thousand blocks of twelve in which all those sets are.
final class Blocks {

    /// How many atoms beside one another are taken together; fewer where more cannot be made.
    private static final int[] SIZES = {3, 2};

    private final Witnesses witnesses;
    private final Map<BitSet, Witness> made = new HashMap<>();
    private final Set<BitSet> failed = new HashSet<>();

    Blocks(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /// What could not be made may be possible now: something else is published.
    void tryAnew() {
        failed.clear();
    }

    /// Lets a proof hear the witness of the largest block around its set that can be made.
    void tell(Proof proof, Adding adding) {
        Optional<Witness> witness = Optional.empty();
        for (int i = 0; i < SIZES.length && witness.isEmpty(); i++) {
            witness = find(proof.set().block(SIZES[i]), adding);
        }
        witness.ifPresent(proof::hear);
    }

    private Optional<Witness> find(BitSet block, Adding adding) {
        Witness known = made.get(block);
        if (known != null && !known.isSuspended()) {
            return Optional.of(known);
        }
        if (failed.contains(block)) {
            return Optional.empty();
        }
        Optional<Witness> found = adding.make(block.stream().toArray(), 0);
        found.ifPresentOrElse(witness -> keep(block, witness), () -> failed.add(block));
        return found;
    }

    private void keep(BitSet block, Witness witness) {
        made.put(block, witness);
        witnesses.add(witness);
    }
}
