package nl.samenspiegel.fieldwork;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// The response to a round, and the form with which a coordinator gets links.
///
/// @param invited how many people have been asked so far
/// @param organisations the response per organisation, those asked only
/// @param roles the response per role, those asked only
public record LinksPage(
        Round round,
        String partnership,
        Choices choices,
        LinksForm form,
        long invited,
        List<ResponseRow> organisations,
        List<ResponseRow> roles) {

    public LinksPage {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

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

    /// Returns the rows for `counts`: once added up per organisation and once per role, never
    /// crossed.
    static LinksPage of(
            Round round,
            String partnership,
            Choices choices,
            LinksForm form,
            List<InvitationCount> counts) {
        int threshold = round.settings().threshold();
        return new LinksPage(
                round,
                partnership,
                choices,
                form,
                sum(counts, InvitationCount::invited),
                choices.organisations().stream()
                        .flatMap(organisation ->
                                row(
                                        organisation.name(),
                                        counts.stream()
                                                .filter(count ->
                                                        count.organisationId()
                                                                .equals(
                                                                        organisation
                                                                                .organisationId()))
                                                .toList(),
                                        threshold))
                        .toList(),
                choices.roles().stream()
                        .flatMap(role ->
                                row(
                                        role.name(),
                                        counts.stream()
                                                .filter(count -> count.role().equals(role.code()))
                                                .toList(),
                                        threshold))
                        .toList());
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

    private static Stream<ResponseRow> row(
            String name, List<InvitationCount> counts, int threshold) {
        long invited = sum(counts, InvitationCount::invited);
        long done = sum(counts, InvitationCount::done);
        return invited == 0
                ? Stream.empty()
                : Stream.of(ResponseRow.of(name, invited, done, threshold));
    }

    private static long sum(List<InvitationCount> counts, ToLongFunction<InvitationCount> number) {
        return counts.stream().mapToLong(number).sum();
    }
}
