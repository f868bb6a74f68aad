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

    /// Tells whether boards may be chosen as units: of some site the board is known. Whether each
    /// site that is ticked names one is asked when the plan is sent.
    public boolean offersBoards() {
        return listSites().stream().anyMatch(site -> site.boardId() != null);
    }

    /// Tells whether there is a site to count as one.
    public boolean hasSites() {
        return !listSites().isEmpty();
    }

    /// Returns the names of the sites of which no board is known, or empty.
    public String withoutBoard() {
        return sitesWithoutBoard(organisations);
    }

    static String sitesWithoutBoard(List<Organisation> organisations) {
        return organisations.stream()
                .filter(member ->
                        member.kind() == OrganisationKind.SITE && member.boardId() == null)
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }

    private List<Organisation> listSites() {
        return organisations.stream()
                .filter(member -> member.kind() == OrganisationKind.SITE)
                .toList();
    }
}
