package nl.samenspiegel.planning;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The form with who takes part in a planned round and what counts as one.
///
/// @param choices who can take part
/// @param chosen keys, as text, of the organisations that are ticked
/// @param unit name of the unit that is chosen
public record OrganisationsPage(
        String partnership,
        Round round,
        List<Organisation> choices,
        Set<String> chosen,
        String unit) {

    public OrganisationsPage {
        choices = List.copyOf(choices);
        chosen = Set.copyOf(chosen);
    }

    /// The address of this page.
    public String address() {
        return round.address() + "/organisations";
    }

    /// Returns the key of an organisation as the form sends it.
    public String key(Organisation organisation) {
        return Keys.text(organisation.id());
    }

    /// Tells whether the organisation is ticked.
    public boolean isChosen(Organisation organisation) {
        return chosen.contains(key(organisation));
    }

    /// Tells whether the organisation is the first in the list.
    public boolean isFirst(Organisation organisation) {
        return choices.getFirst().equals(organisation);
    }

    /// Tells whether boards may be chosen as units: of some site the board is known. Whether each
    /// site that is ticked names one is asked when the form is sent.
    public boolean offersBoards() {
        return choices.stream().anyMatch(organisation -> organisation.boardId() != null);
    }

    /// Returns the names of the sites of which no board is known, or empty.
    public String withoutBoard() {
        return sitesWithoutBoard(choices);
    }

    /// Returns how the form sends a unit.
    public String unit(RoundUnit choice) {
        return choice.name();
    }

    static String sitesWithoutBoard(List<Organisation> organisations) {
        return organisations.stream()
                .filter(member ->
                        member.kind() == OrganisationKind.SITE && member.boardId() == null)
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }
}
