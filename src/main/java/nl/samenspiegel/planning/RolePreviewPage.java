package nl.samenspiegel.planning;

import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.questionnaire.Preview;
import nl.samenspiegel.round.Round;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The questionnaire of a round as one role at one kind of organisation meets it.
///
/// @param languages codes of the languages in which the round offers it
/// @param preview null if nobody takes part in the round yet
/// @param mayTry whether it can be filled in to try it
public record RolePreviewPage(
        String partnership,
        Round round,
        List<PreviewRole> roles,
        List<OrganisationKind> kinds,
        List<String> languages,
        Choice choice,
        @Nullable Preview preview,
        boolean mayTry) {

    public RolePreviewPage {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /// A role that can be chosen.
    public record PreviewRole(String code, String name) {}

    /// What is chosen.
    ///
    /// @param kind name of the kind of organisation, or empty if there is none
    public record Choice(String role, String kind, String language) {}

    /// The address of this page.
    public String address() {
        return round.address() + "/preview";
    }

    /// Returns the name of the chosen role.
    public String roleName() {
        return roles.stream()
                .filter(role -> role.code().equals(choice.role()))
                .map(PreviewRole::name)
                .findFirst()
                .orElse("");
    }
}
