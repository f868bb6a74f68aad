package nl.samenspiegel.roster;

import nl.samenspiegel.fieldwork.Invitee;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One person of a list, with each role at an organisation in which the list has them.
final class Listed {

    private final List<Entry> entries = new ArrayList<>(1);

    Listed(Entry first) {
        entries.add(first);
    }

    /// Takes another row about the same person; returns whether it says something new.
    boolean add(Entry entry) {
        boolean isNew = entries.stream().noneMatch(entry::isLike);
        if (isNew || (entry.email() != null && !hasEmail())) {
            entries.add(entry);
        }
        return isNew;
    }

    Entry first() {
        return entries.getFirst();
    }

    boolean hasEmail() {
        return entries.stream().anyMatch(entry -> entry.email() != null);
    }

    /// Lists the rows between which is to be chosen: one for each role at an organisation.
    List<Entry> options() {
        var options = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (options.stream().noneMatch(entry::isLike)) {
                options.add(entry);
            }
        }
        return options;
    }

    /// Returns the person as they are to be invited: in the role of row `row`, or in the first if
    /// there is no such row.
    Invitee invitee(long row) {
        Entry main =
                options().stream().filter(entry -> entry.row() == row).findFirst().orElse(first());
        return new Invitee(
                main.name() == null ? any(Entry::name) : main.name(),
                main.email() == null ? any(Entry::email) : main.email(),
                main.organisation().organisationId(),
                main.role(),
                main.language() == null ? any(Entry::language) : main.language());
    }

    private @Nullable String any(Function<Entry, @Nullable String> what) {
        for (Entry entry : entries) {
            @Nullable String text = what.apply(entry);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
