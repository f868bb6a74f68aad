package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses what is shown so that nothing about fewer than k people can be worked out from it.
///
/// Hiding small groups is not enough, for what is hidden may follow from what is shown; other
/// groups are hidden with them (complementary suppression: Cox 1980, Journal of the American
/// Statistical Association 75(370), 377–385, doi:10.1080/01621459.1980.10477481; Hundepool et al.
/// 2012, Statistical Disclosure Control, Wiley, doi:10.1002/9781118348239).
///
/// Which groups are hidden depends on numbers of people, on ranks and on the order in which the
/// candidates are given; on what people answered only where a hidden mean could be narrowed too
/// far, for nothing less tells whether it could. Someone who knows this program can then conclude
/// that answers near a hidden group lie near an end of the range. The same input gives the same
/// choice.
public final class Suppression {

    private Suppression() {}

    /// Returns which of `candidates` may be shown beside what is `alreadyPublic`: none of the
    /// others could be shown as well. Of two that cannot be shown both, the one of the lower rank
    /// is, then the one that stands first.
    ///
    /// @param alreadyPublic numbers of earlier releases, which cannot be taken back
    /// @throws IllegalArgumentException if the true number of a row is not between its limits, or
    ///   two candidates have the same key
    public static <K> Choice<K> choose(
            Atoms atoms,
            List<PublishedRow> alreadyPublic,
            List<Candidate<K>> candidates,
            Threshold threshold) {
        return prove(atoms, alreadyPublic, candidates, threshold).choice();
    }

    /// A choice, and what proves its bounds; nothing if it was refused.
    public record Proved<K>(Choice<K> choice, Optional<ProvenBounds> bounds) {

        private static <K> Proved<K> refused(Refusal reason) {
            return new Proved<>(new Choice.Refused<>(reason), Optional.empty());
        }
    }

    /// Returns what [#choose] does, with its proof.
    ///
    /// @throws IllegalArgumentException as [#choose]
    public static <K> Proved<K> prove(
            Atoms atoms,
            List<PublishedRow> alreadyPublic,
            List<Candidate<K>> candidates,
            Threshold threshold) {
        checkKeys(candidates);
        Readers readers = Readers.of(atoms, threshold);
        Optional<List<HiddenSet>> sets = HiddenSet.findAll(readers);
        if (sets.isEmpty()) {
            return Proved.refused(Refusal.TOO_MUCH_TO_TRY);
        }
        if (!alreadyPublic.isEmpty()) {
            switch (DisclosureAudit.of(atoms, alreadyPublic, threshold)) {
                case Verdict.Safe() -> {}
                case Verdict.Discloses _ -> {
                    return Proved.refused(Refusal.TOLD_ALREADY);
                }
                case Verdict.Undecided _ -> {
                    return Proved.refused(Refusal.TOO_MUCH_TO_TRY);
                }
            }
        }
        var chooser = new Chooser<>(readers, alreadyPublic, inOrder(candidates), threshold);
        Choice<K> choice = chooser.choose(sets.get());
        return new Proved<>(choice, chooser.proof());
    }

    private static <K> List<Candidate<K>> inOrder(List<Candidate<K>> candidates) {
        List<Candidate<K>> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(Candidate::rank));
        return order;
    }

    private static <K> void checkKeys(List<Candidate<K>> candidates) {
        Set<K> keys = new HashSet<>();
        for (Candidate<K> candidate : candidates) {
            if (!keys.add(candidate.key())) {
                throw new IllegalArgumentException("%s twice".formatted(candidate.key()));
            }
        }
    }
}
