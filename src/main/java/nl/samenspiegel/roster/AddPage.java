package nl.samenspiegel.roster;

import java.util.Collection;
import java.util.List;

/// The form with which a list is pasted or sent in.
///
/// @param pasted what stands in the form
/// @param organisations the names that may stand in a list
/// @param roles likewise
public record AddPage(
        RosterPlace place, String pasted, List<String> organisations, List<String> roles) {

    public AddPage {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

    static AddPage of(
            RosterPlace place,
            String pasted,
            List<String> organisations,
            Collection<String> roles) {
        return new AddPage(place, pasted, organisations, List.copyOf(roles));
    }
}
