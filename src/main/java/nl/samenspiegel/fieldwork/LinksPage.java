package nl.samenspiegel.fieldwork;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.util.List;

/// The form with which a coordinator gets links.
///
/// @param invited how many people have been asked so far
public record LinksPage(
        Round round, String partnership, Choices choices, LinksForm form, long invited) {

    /// What the form offers.
    ///
    /// @param open whether links can be made at all
    public record Choices(
            boolean open,
            List<RoundOrganisation> organisations,
            List<RoleChoice> roles,
            List<String> languages) {

        public Choices {
            organisations = List.copyOf(organisations);
            roles = List.copyOf(roles);
            languages = List.copyOf(languages);
        }
    }

    /// A role that may be asked.
    public record RoleChoice(String code, String name) {}

    static LinksPage of(
            Round round,
            String partnership,
            Choices choices,
            LinksForm form,
            List<InvitationCount> counts) {
        long invited = counts.stream().mapToLong(InvitationCount::invited).sum();
        return new LinksPage(round, partnership, choices, form, invited);
    }

    static Choices choices(
            boolean open,
            List<RoundOrganisation> organisations,
            Instrument instrument,
            InstrumentText text,
            List<String> languages) {
        return new Choices(
                open,
                organisations,
                instrument.roles().stream()
                        .map(role -> new RoleChoice(role.code(), text.role(role.code()).plural()))
                        .toList(),
                languages);
    }

    /// Returns the address of the round, without a slash at its end.
    public String address() {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    /// Returns the most links made at once.
    public int most() {
        return LinksForm.MOST;
    }
}
