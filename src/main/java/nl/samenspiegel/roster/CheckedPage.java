package nl.samenspiegel.roster;

import java.util.Map;

/// What a list holds, what is wrong with it and what is to be chosen.
///
/// @param list name under which it waits
/// @param roles names by code
/// @param chosen the row chosen for people with several roles, by their first row
/// @param leaveOut whether the rows with faults may be left out
public record CheckedPage(
        RosterPlace place,
        String list,
        Findings findings,
        Map<String, String> roles,
        Map<Long, Long> chosen,
        boolean leaveOut) {

    public CheckedPage {
        roles = Map.copyOf(roles);
        chosen = Map.copyOf(chosen);
    }

    /// Returns the name of the field with the role of a person.
    public String field(Findings.Twin twin) {
        return fieldOf(twin);
    }

    /// Tells whether this role of a person is shown as chosen.
    public boolean isChosen(Findings.Twin twin, Findings.Option option) {
        long first = twin.options().getFirst().row();
        return chosen.getOrDefault(twin.row(), first) == option.row();
    }

    /// Returns the name of a role.
    public String role(Findings.Option option) {
        return roles.getOrDefault(option.role(), option.role());
    }

    static String fieldOf(Findings.Twin twin) {
        return "main-" + twin.row();
    }
}
