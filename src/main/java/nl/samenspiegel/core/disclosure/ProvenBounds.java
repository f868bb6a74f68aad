package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.WitnessSearch.Leak;

import java.util.List;
import java.util.Optional;

/// What proves that no hidden mean can be narrowed too far by what is shown of one measure, to be
/// looked at once more when more becomes known of the atoms. For one thread at a time.
public final class ProvenBounds {

    private final List<HiddenSet> sets;
    private final List<Line> lines;
    private final Threshold threshold;

    /// @param sets all hidden sets, each with the witnesses it rests on
    ProvenBounds(List<HiddenSet> sets, List<Line> lines, Threshold threshold) {
        this.sets = List.copyOf(sets);
        this.lines = List.copyOf(lines);
        this.threshold = threshold;
    }

    /// Returns what can be told when everyone knows between what the values of each atom add up.
    ///
    /// @param limited the same atoms in the same order
    public Verdict within(Atoms limited) {
        var audit = new BoundsAudit(Readers.of(limited, threshold));
        audit.publish(lines);
        List<HiddenSet> open = audit.listUnproved(sets);
        for (HiddenSet set : open) {
            Optional<Leak> leak = audit.findLeak(set);
            if (leak.isPresent()) {
                return DisclosureAudit.verdict(set, leak.get());
            }
        }
        return new Verdict.Safe();
    }
}
