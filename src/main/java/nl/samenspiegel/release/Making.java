package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.annex.Annex;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.publication.Past;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Makes a release out of what was answered and what was published before.
///
/// @param tally all answers of the round
/// @param editions its earlier releases, oldest first
/// @param progress takes how many steps are done, and of how many
record Making(
        Tally tally,
        Threshold threshold,
        List<Edition> editions,
        BiConsumer<Integer, Integer> progress) {

    /// What came of it.
    sealed interface Made {

        record Ready(ReleaseContent release) implements Made {}

        record Withheld(Withholding why, String scale) implements Made {}
    }

    Making {
        editions = List.copyOf(editions);
    }

    Made make() {
        AnsweredRound answered = tally.round();
        List<GroupCell> before =
                editions.stream().flatMap(e -> e.content().cells().stream()).toList();
        List<GroupCell> added;
        try {
            added = AddedCells.list(answered.groups(), before, editions.size() + 1);
        } catch (IllegalArgumentException gone) {
            return new Made.Withheld(Withholding.PAST_UNREADABLE, "");
        }
        if (!editions.isEmpty() && addsNothing(added)) {
            return new Made.Withheld(Withholding.NOTHING_NEW, "");
        }
        List<GroupCell> all = new ArrayList<>(before);
        all.addAll(added);
        var round = new AnsweredRound(answered.instrument(), answered.scales(), all);
        List<Past> past = past(answered);
        int steps = Publishing.steps(round, past);
        Publishing publishing =
                Publishing.of(round, threshold, past, done -> progress.accept(done, steps));
        return switch (publishing) {
            case Publishing.Published(var publication, var again) ->
                    published(publication, again, added);
            case Publishing.Undecided(var scale) -> new Made.Withheld(Withholding.UNDECIDED, scale);
            case Publishing.TooFewAdded() -> new Made.Withheld(Withholding.TOO_FEW_ADDED, "");
        };
    }

    private Made published(
            Publication publication, List<Publication> again, List<GroupCell> added) {
        if (publication.showsNothing()) {
            return new Made.Withheld(Withholding.NOTHING_TO_SHOW, "");
        }
        for (int i = 0; i < again.size(); i++) {
            if (!isWhatWasPublished(again.get(i), editions.get(i))) {
                return new Made.Withheld(Withholding.PAST_UNREADABLE, "");
            }
        }
        List<GroupRow> rows = new ArrayList<>(PublicationRows.write(publication));
        rows.addAll(ResponseRows.write(tally.responses(tally.round(), threshold)));
        rows.addAll(AnnexRows.write(Annex.of(tally.round())));
        return new Made.Ready(new ReleaseContent(rows, added, tally.listUnits(tally.round())));
    }

    private boolean addsNothing(List<GroupCell> added) {
        return added.stream().allMatch(cell -> cell.cell().sheets() == 0)
                && editions.getLast().facts().threshold() == threshold.k();
    }

    private List<Past> past(AnsweredRound answered) {
        List<Past> past = new ArrayList<>();
        List<GroupCell> cells = new ArrayList<>();
        for (Edition edition : editions) {
            cells.addAll(edition.content().cells());
            past.add(
                    new Past(
                            new AnsweredRound(answered.instrument(), answered.scales(), cells),
                            new Threshold(edition.facts().threshold())));
        }
        return past;
    }

    private static boolean isWhatWasPublished(Publication again, Edition edition) {
        List<GroupRow> stored =
                edition.content().rows().stream()
                        .filter(row -> PublicationRows.holds(row.kind()))
                        .toList();
        return PublicationRows.write(again).equals(stored);
    }
}
