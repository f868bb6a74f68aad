package nl.samenspiegel.handout;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.questionnaire.Extent;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Translations;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Gathers what is told about a round, and says it in the language of a reader.
@Singleton
class Occasions {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Catalog catalog;
    private final Translations translations;

    Occasions(
            Rounds rounds,
            Partnerships partnerships,
            RoleNames roleNames,
            Catalog catalog,
            Translations translations) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.catalog = catalog;
        this.translations = translations;
    }

    /// Returns the round of a coordinator.
    ///
    /// @throws NotFound if there is none of that partnership
    Occasion get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .map(this::of)
                .orElseThrow(() -> new NotFound("round", round));
    }

    Occasion of(Round round) {
        UUID id = round.partnershipId();
        Partnership partnership =
                partnerships.find(id).orElseThrow(() -> new NotFound("partnership", id));
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        return new Occasion(round, partnership, instrument, rounds.listOrganisations(round.id()));
    }

    /// Returns the texts of the instrument in the language of `page`, as far as it has it.
    InstrumentText text(Occasion occasion, Page page) {
        return roleNames.apply(
                occasion.round().partnershipId(),
                occasion.instrument(),
                catalog.text(occasion.instrument().edition(), page.language()));
    }

    /// Lists `page` in each language that the round offers and the platform has, in the order of
    /// the platform; in its own if there is none.
    List<Page> listPages(Occasion occasion, Page page) {
        List<String> offered = occasion.round().asking().languages(occasion.instrument().edition());
        List<Page> pages =
                Stream.of(Language.values())
                        .filter(language -> offered.contains(language.code()))
                        .map(language -> page.in(translations.in(language)))
                        .toList();
        return pages.isEmpty() ? List.of(page) : pages;
    }

    /// Returns `page` in the language a person prefers, if the instrument has it; else in its own,
    /// or the first that there is.
    Page pageFor(Occasion occasion, Page page, @Nullable String preferred) {
        List<Page> pages = listPages(occasion, page);
        Optional<Page> wished =
                pages.stream().filter(each -> each.language().equals(preferred)).findFirst();
        Optional<Page> own =
                pages.stream().filter(each -> each.language().equals(page.language())).findFirst();
        return wished.or(() -> own).orElseGet(pages::getFirst);
    }

    /// Returns what is told to a role at an organisation.
    ///
    /// @throws NotFound if the organisation takes no part
    Ask ask(Occasion occasion, Page page, UUID organisationId, String roleCode) {
        RoundOrganisation organisation =
                occasion.findOrganisation(organisationId)
                        .orElseThrow(() -> new NotFound("organisation", organisationId));
        Role role = occasion.instrument().role(roleCode);
        InstrumentText text = text(occasion, page);
        return new Ask(
                page,
                text.language().equals(page.language()) ? null : text.language(),
                role.address() == Address.INFORMAL,
                about(occasion, text, role),
                new Ask.Group(
                        organisation.name(),
                        text.role(roleCode).name(),
                        text.role(roleCode).plural()),
                terms(occasion, page, role, organisation.kind().side()));
    }

    private static Ask.About about(Occasion occasion, InstrumentText text, Role role) {
        Edition edition = occasion.instrument().edition();
        String name = orEmpty(occasion.partnership().contactName());
        String email = orEmpty(occasion.partnership().contactEmail());
        return new Ask.About(
                occasion.partnership().name(),
                occasion.round().title(),
                name.isEmpty() || email.isEmpty() ? name + email : "%s, %s".formatted(name, email),
                email,
                text.title(),
                edition.status() == InstrumentStatus.DRAFT ? edition.version() : "",
                text.purpose(role.address()));
    }

    private static Ask.Terms terms(Occasion occasion, Page page, Role role, Side side) {
        Round round = occasion.round();
        return new Ask.Terms(
                Extent.of(occasion.round(), occasion.instrument(), role, side),
                page.numbers().weekday(round.fieldwork().opensOn()),
                page.numbers().weekday(round.fieldwork().closesOn()),
                round.settings().threshold());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
