package nl.samenspiegel.round;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /// Lists the thresholds that may be chosen.
    public List<Integer> thresholds() {
        return RoundSettings.listThresholds(RoundSettings.LOWEST_THRESHOLD);
    }

    /// Tells whether boards may be chosen as units: there are sites, and each that is ticked names
    /// its board.
    public boolean offersBoards() {
        return hasSites() && withoutBoard().isEmpty();
    }

    /// Tells whether a site is ticked.
    public boolean hasSites() {
        return ticked().stream().anyMatch(member -> member.kind() == OrganisationKind.SITE);
    }

    /// Returns the names of the ticked sites of which no board is known, or empty.
    public String withoutBoard() {
        return sitesWithoutBoard(ticked());
    }

    static String sitesWithoutBoard(List<Organisation> organisations) {
        return organisations.stream()
                .filter(member ->
                        member.kind() == OrganisationKind.SITE && member.boardId() == null)
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }

    private List<Organisation> ticked() {
        return organisations.stream().filter(this::isChosen).toList();
    }
}
