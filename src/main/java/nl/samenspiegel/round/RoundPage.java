package nl.samenspiegel.round;

import nl.samenspiegel.store.Keys;

import java.util.List;

/// One round as its coordinator sees it.
///
/// @param instrument title of the instrument in the language of the page
/// @param closesOn last day that stands in the form with which a round is opened again
public record RoundPage(
        String partnership,
        Round round,
        String instrument,
        List<RoundOrganisation> organisations,
        String closesOn) {

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

    /// Tells whether threshold and units may still be changed.
    public boolean isUnsettled() {
        return round.isUnsettled();
    }

    /// Tells whether there are earlier results that nobody may read now.
    public boolean hidesResults() {
        return round.releasedBefore() && round.status() != RoundStatus.RELEASED;
    }

    /// Tells whether the round may be opened again for those who have not answered.
    public boolean mayReopen() {
        return round.settings().origin() == RoundOrigin.FIELDWORK
                && (round.status() == RoundStatus.CLOSED || round.status() == RoundStatus.RELEASED);
    }

    /// Lists the thresholds above the one that holds; empty at the highest.
    public List<Integer> thresholds() {
        return RoundSettings.listThresholds(round.settings().threshold() + 1);
    }
}
