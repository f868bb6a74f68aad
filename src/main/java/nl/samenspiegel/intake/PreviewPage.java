package nl.samenspiegel.intake;

import nl.samenspiegel.store.Keys;

import java.util.UUID;

/// What a clean file holds, before it is stored.
public record PreviewPage(
        UUID partnershipId,
        String partnership,
        IntakeForm form,
        Checked.Summary summary,
        FileCodes codes) {

    /// Returns the name of the role of a group.
    public String role(Checked.Group group) {
        return codes.roleName(group.role());
    }

    /// The address of the partnership, without a slash at its end.
    public String home() {
        return "/partnerships/" + Keys.text(partnershipId);
    }
}
