package nl.samenspiegel.round;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The form in which a round is planned, with what was filled in.
///
/// @param instruments what may be chosen
/// @param organisations the members of the partnership
/// @param chosen keys, as text, of the organisations that are ticked
public record PlanPage(
        UUID partnershipId,
        String partnership,
        List<InstrumentChoice> instruments,
        List<Organisation> organisations,
        PlanForm form,
        Set<String> chosen) {

    public PlanPage {
        instruments = List.copyOf(instruments);
        organisations = List.copyOf(organisations);
        chosen = Set.copyOf(chosen);
    }

    /// The address of the partnership, without a slash at its end.
    public String home() {
        return "/partnerships/" + Keys.text(partnershipId);
    }

    /// Tells whether the organisation is ticked.
    public boolean isChosen(Organisation organisation) {
        return chosen.contains(Keys.text(organisation.id()));
    }
}
