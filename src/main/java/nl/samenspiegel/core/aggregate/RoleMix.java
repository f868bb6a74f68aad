package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.instrument.Role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many persons of a group answered in each role, in one round.
///
/// A perspective mixes roles. If the mix changes, the mean may change although nobody thinks
/// otherwise.
///
/// @param roles codes of the roles that were asked, in instrument order
/// @param persons how many answered in each of them, in the same order; whatever their sheets hold
public record RoleMix(List<String> roles, List<Long> persons) {

    /// By how many points the share of a role must move before it is said (convention).
    private static final int NOTEWORTHY_POINTS = 15;

    public RoleMix {
        roles = List.copyOf(roles);
        persons = List.copyOf(persons);
        if (roles.size() != persons.size()) {
            throw new IllegalArgumentException("%s and %s".formatted(roles, persons));
        }
    }

    /// Counts the persons of a group by role.
    public static RoleMix of(AnsweredRound round, RespondentGroup group) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Role role : round.instrument().roles()) {
            for (GroupCell cell : round.groups()) {
                if (cell.role().equals(role.code()) && round.belongs(cell, group)) {
                    counts.merge(role.code(), cell.cell().sheets(), Math::addExact);
                }
            }
        }
        return new RoleMix(List.copyOf(counts.keySet()), List.copyOf(counts.values()));
    }

    /// Returns how many answered in all roles together.
    public long n() {
        return persons.stream().mapToLong(Long::longValue).sum();
    }

    /// Returns how many answered in a role; 0 if it was not asked.
    public long persons(String role) {
        int place = roles.indexOf(role);
        return place < 0 ? 0 : persons.get(place);
    }

    /// Returns whether the share of a role, in percent of the persons, differs by more than 15
    /// points between two rounds. Worked out in whole numbers; false if nobody answered in one of
    /// them.
    public boolean hasMoved(RoleMix other, String role) {
        long apart = persons(role) * other.n() - other.persons(role) * n();
        return 100 * Math.abs(apart) > NOTEWORTHY_POINTS * n() * other.n();
    }
}
