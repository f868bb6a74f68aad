package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.WitnessSearch.Leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks for hidden means that can be narrowed too far, by any reader or by a respondent.
///
/// A set passes when it rests on witnesses: pairs of tables that fit everything published and
/// differ enough in its mean. Witnesses stay good when less is published. When more is, those that
/// no longer fit are set aside, and only the sets that rested on them are looked at again.
final class BoundsAudit {

    private final Readers readers;
    private final Witnesses witnesses;
    private final Blocks blocks;
    private Tables tables;
    private WitnessSearch search;
    private Adding adding;

    BoundsAudit(Readers readers) {
        this.readers = readers;
        this.witnesses = new Witnesses(readers.atoms());
        this.blocks = new Blocks(witnesses);
        this.tables = new Tables(readers.atoms(), List.of());
        this.search = new WitnessSearch(readers, tables, witnesses);
        adding = new Adding(readers, tables, witnesses);
    }

    /// From now on these numbers are published. What is more than before must be given to
    /// [#suspend] too.
    void publish(List<Line> published) {
        tables = new Tables(readers.atoms(), published);
        search = new WitnessSearch(readers, tables, witnesses);
        adding = new Adding(readers, tables, witnesses);
        blocks.tryAnew();
    }

    /// Finds what can be told about `set`; nothing if it now rests on witnesses.
    Optional<Leak> findLeak(HiddenSet set) {
        var proof = new Proof(set, readers);
        if (set.places().length > 1) {
            if (set.n() == readers.limit()) {
                blocks.tell(proof, adding);
            }
            adding.tell(proof);
        }
        witnesses.tell(proof);
        Optional<Leak> leak = proof.isComplete() ? Optional.empty() : search.findLeak(proof);
        if (leak.isEmpty()) {
            witnesses.keep(proof);
        }
        return leak;
    }

    /// Lists the sets that do not rest on witnesses that fit what is published and prove it; what
    /// proves the others is kept for use.
    List<HiddenSet> listUnproved(List<HiddenSet> sets) {
        Map<Witness, Boolean> fit = new HashMap<>();
        Draft scratch = new Draft(readers.atoms().size());
        List<HiddenSet> unproved = new ArrayList<>();
        for (HiddenSet set : sets) {
            Proof proof = prove(set, fit, scratch);
            if (proof.isComplete()) {
                witnesses.keep(proof);
            } else {
                unproved.add(set);
            }
        }
        return unproved;
    }

    /// Sets aside the witnesses that do not fit these lines, and returns the sets that must be
    /// looked at again.
    Set<HiddenSet> suspend(Collection<Line> added) {
        return witnesses.suspend(added);
    }

    /// Takes the witnesses back, for the lines are not published after all.
    void restore() {
        witnesses.restore();
    }

    /// Forgets the witnesses, for the lines are published.
    void forget() {
        witnesses.forget();
    }

    /// Returns whether each set rests on witnesses that fit what is published and prove it, looked
    /// at from the beginning.
    boolean confirms(List<HiddenSet> sets) {
        Map<Witness, Boolean> fit = new HashMap<>();
        Draft scratch = new Draft(readers.atoms().size());
        return sets.stream().allMatch(set -> prove(set, fit, scratch).isComplete());
    }

    /// @param fit whether each witness fits what is published, as far as that was looked at
    private Proof prove(HiddenSet set, Map<Witness, Boolean> fit, Draft scratch) {
        var proof = new Proof(set, readers);
        for (Witness witness : set.witnesses()) {
            if (fit.computeIfAbsent(witness, each -> each.fits(tables, scratch))) {
                proof.hear(witness);
            }
        }
        return proof;
    }
}
