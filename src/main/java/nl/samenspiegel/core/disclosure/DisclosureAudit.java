package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.SmallSets.Finding;
import nl.samenspiegel.core.disclosure.Verdict.Audit;
import nl.samenspiegel.core.disclosure.WitnessSearch.Leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Tries to work out what is hidden from what is published.
///
/// The reader is taken to know every published number and how many people each atom holds, and
/// every respondent the own value besides. Respondents who put their answers together are outside
/// the promise.
public final class DisclosureAudit {

    private DisclosureAudit() {}

    /// Returns what can be told about fewer than k people from `rows`.
    ///
    /// @throws IllegalArgumentException if the true number of a row is not between its limits
    public static Verdict of(Atoms atoms, List<PublishedRow> rows, Threshold threshold) {
        Verdict verdict = eliminate(atoms, rows, threshold);
        return verdict instanceof Verdict.Safe ? narrow(atoms, rows, threshold) : verdict;
    }

    /// The audit by elimination alone.
    static Verdict eliminate(Atoms atoms, List<PublishedRow> rows, Threshold threshold) {
        List<IntegerRow> exact = new ArrayList<>();
        for (PublishedRow row : rows) {
            var places = row.weights().factors().keySet();
            if (!threshold.allowsRest(atoms.n(places))) {
                return new Verdict.Discloses(
                        Audit.ELIMINATION, new TreeSet<>(places), Optional.empty());
            }
            exact.add(IntegerRow.of(row.weights(), atoms.size()));
        }
        var result = new Elimination(atoms, threshold).findExactly(exact);
        if (result.isEmpty()) {
            return new Verdict.Undecided("a coincidence modulo the prime");
        }
        Optional<Integer> insider = result.get().insider();
        return switch (result.get().finding()) {
            case Finding.Nothing() -> new Verdict.Safe();
            case Finding.Found(var found) ->
                    new Verdict.Discloses(Audit.ELIMINATION, found, insider);
            case Finding.TooMuch() -> new Verdict.Undecided("too many sets of atoms to try");
        };
    }

    /// The audit of bounds alone.
    private static Verdict narrow(Atoms atoms, List<PublishedRow> rows, Threshold threshold) {
        Readers readers = Readers.of(atoms, threshold);
        var sets = HiddenSet.findAll(readers);
        if (sets.isEmpty()) {
            return new Verdict.Undecided("too many hidden sets to look at");
        }
        var audit = new BoundsAudit(readers);
        audit.publish(rows.stream().map(row -> Line.of(row, atoms, Line.PUBLIC)).toList());
        for (HiddenSet set : sets.get()) {
            Optional<Leak> leak = audit.findLeak(set);
            if (leak.isPresent()) {
                return verdict(set, leak.get());
            }
        }
        return new Verdict.Safe();
    }

    static Verdict verdict(HiddenSet set, Leak leak) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int place : set.places()) {
            places.add(place);
        }
        return leak.settled()
                ? new Verdict.Discloses(Audit.BOUNDS, places, leak.insider())
                : new Verdict.Undecided("the limits of atoms %s".formatted(places));
    }
}
