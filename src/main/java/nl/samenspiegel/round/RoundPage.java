package nl.samenspiegel.round;

import nl.samenspiegel.store.Keys;

import java.util.List;

/// One round as its coordinator sees it.
///
/// @param instrument title of the instrument in the language of the page
/// @param notAsked names of the scales that are switched off
/// @param chores what is to be done before a planned round opens; empty for other rounds
/// @param closesOn last day that stands in the form with which a round is opened again
public record RoundPage(
        String partnership,
        Round round,
        String instrument,
        List<RoundOrganisation> organisations,
        List<String> notAsked,
        List<Chore> chores,
        String closesOn) {

    public RoundPage {
        organisations = List.copyOf(organisations);
        notAsked = List.copyOf(notAsked);
        chores = List.copyOf(chores);
    }

    /// The address of the partnership, without a slash at its end.
    public String home() {
        return "/partnerships/" + Keys.text(round.partnershipId());
    }

    /// The address of the round, without a slash at its end.
    public String address() {
        return home() + "/rounds/" + Keys.text(round.id());
    }

    /// Counts the chores that are to be done still.
    public long missing() {
        return chores.stream().filter(Chore::isMissing).count();
    }

    /// Tells whether another round can be planned after this one: its answers come in through the
    /// questionnaire.
    public boolean mayBeRepeated() {
        return round.settings().origin() == RoundOrigin.FIELDWORK
                && round.status() != RoundStatus.PLANNED;
    }

    /// Returns the key of the round as it stands in an address.
    public String key() {
        return Keys.text(round.id());
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
