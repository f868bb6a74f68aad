package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.round.Round;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reads a list against its round, to show it or to store it.
@Singleton
class ListReading {

    private final Places places;
    private final People people;
    private final Additions additions;

    ListReading(Places places, People people, Additions additions) {
        this.places = places;
        this.people = people;
        this.additions = additions;
    }

    /// Reads the list and returns where it stands then.
    Batch check(Round round, Path path, Columns columns, Progress progress) {
        ListRead read = read(round, path, columns, progress);
        return read instanceof ListRead.Whole(var findings, _)
                ? new Batch.Checked(columns, findings)
                : new Batch.Refused(read);
    }

    /// Reads the list once more and stores its people. If it is not what it was, because the round
    /// or the roster changed meanwhile, nothing is stored and it is to be looked at again.
    Batch store(Membership membership, Round round, Path path, Yes yes, Progress progress) {
        Batch.Checked checked = yes.checked();
        ListRead read = read(round, path, checked.columns(), progress);
        if (!(read instanceof ListRead.Whole(var findings, var listed))) {
            return new Batch.Refused(read);
        }
        Findings seen = checked.findings();
        if (findings.faultyRows() != seen.faultyRows()
                || !seen.twins().containsAll(findings.twins())) {
            return new Batch.Checked(checked.columns(), findings);
        }
        List<Invitee> invitees =
                listed.stream()
                        .map(one -> one.invitee(yes.choices().getOrDefault(one.first().row(), 0L)))
                        .toList();
        return switch (additions.add(membership, round, invitees, progress)) {
            case Storing.Stored(int added) -> new Batch.Stored(added);
            case Storing.NotNow _ -> new Batch.NotNow();
        };
    }

    /// What a coordinator said yes to.
    ///
    /// @param choices for people with several roles: the row to follow, by the first row about them
    record Yes(Batch.Checked checked, Map<Long, Long> choices) {

        Yes {
            choices = Map.copyOf(choices);
        }
    }

    private ListRead read(Round round, Path path, Columns columns, Progress progress) {
        var known = new Known(people.listAll(round.id()));
        return ListCheck.read(path, columns, places.target(round), known, progress);
    }
}
