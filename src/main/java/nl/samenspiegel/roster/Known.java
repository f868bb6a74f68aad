package nl.samenspiegel.roster;

import nl.samenspiegel.fieldwork.Person;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Who is on the roster of a round already: by address, or by name at one organisation where one of
/// the two has no address.
final class Known {

    private final Set<String> emails = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesWithoutEmail = new HashSet<>();

    Known(List<Person> people) {
        for (Person person : people) {
            String place = place(person.name(), person.organisationId());
            if (person.email() == null) {
                namesWithoutEmail.add(place);
            } else {
                emails.add(person.email());
            }
            names.add(place);
        }
    }

    /// Tells whether somebody with this name and address at this organisation is on the roster.
    boolean has(@Nullable String name, @Nullable String email, UUID organisationId) {
        String place = place(name, organisationId);
        if (email == null) {
            return names.contains(place);
        }
        return emails.contains(email) || (name != null && namesWithoutEmail.contains(place));
    }

    /// Returns a text that two people share only if they have one name at one organisation.
    static String place(@Nullable String name, UUID organisationId) {
        return "%s %s".formatted(organisationId, Words.bare(Objects.requireNonNullElse(name, "")));
    }
}
