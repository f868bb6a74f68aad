package nl.samenspiegel.roster;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Brings the rows of a list together to people: rows with one address are of one person, and so
/// are rows with one name at one organisation of which one has no address.
final class Gathering {

    private final Known known;
    private final Map<String, Listed> byEmail = new HashMap<>();
    private final Map<String, Listed> byName = new HashMap<>();
    private final List<Listed> people = new ArrayList<>();
    private long alreadyThere;
    private long repeats;

    Gathering(Known known) {
        this.known = known;
    }

    void take(Entry entry) {
        if (known.has(entry.name(), entry.email(), entry.organisation().organisationId())) {
            alreadyThere++;
            return;
        }
        Listed person = find(entry);
        if (person == null) {
            person = new Listed(entry);
            people.add(person);
        } else {
            repeats += person.add(entry) ? 0 : 1;
        }
        if (entry.email() != null) {
            byEmail.putIfAbsent(entry.email(), person);
        }
        if (entry.name() != null) {
            byName.putIfAbsent(place(entry), person);
        }
    }

    /// Lists the people who are not on the roster yet, in the order of the list.
    List<Listed> people() {
        return List.copyOf(people);
    }

    /// How many rows are of people who are on the roster.
    long alreadyThere() {
        return alreadyThere;
    }

    /// How many rows say what an earlier row says.
    long repeats() {
        return repeats;
    }

    private @Nullable Listed find(Entry entry) {
        Listed named = entry.name() == null ? null : byName.get(place(entry));
        if (entry.email() == null) {
            return named;
        }
        Listed addressed = byEmail.get(entry.email());
        return addressed == null && named != null && !named.hasEmail() ? named : addressed;
    }

    private static String place(Entry entry) {
        return Known.place(
                Objects.requireNonNull(entry.name()), entry.organisation().organisationId());
    }
}
