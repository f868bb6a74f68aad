package nl.samenspiegel.round;

import nl.samenspiegel.store.Keys;

import java.util.List;

/// One round as its coordinator sees it.
///
/// @param instrument title of the instrument in the language of the page
public record RoundPage(
        String partnership, Round round, String instrument, List<RoundOrganisation> organisations) {

    public RoundPage {
        organisations = List.copyOf(organisations);
    }

    /// The address of the partnership, without a slash at its end.
    public String home() {
        return "/partnerships/" + Keys.text(round.partnershipId());
    }

    /// The address of the round, without a slash at its end.
    public String address() {
        return home() + "/rounds/" + Keys.text(round.id());
    }
}
