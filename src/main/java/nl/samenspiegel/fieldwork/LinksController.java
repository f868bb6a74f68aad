package nl.samenspiegel.fieldwork;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.table.CsvWriter;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// The page on which a coordinator gets links and sees about how many people answered.
@Controller("/partnerships/{partnership}/rounds/{round}/links")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinksController {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Catalog catalog;
    private final Invitations invitations;
    private final Links links;
    private final HttpHostResolver hosts;
    private final Templates templates;

    LinksController(
            Rounds rounds,
            Partnerships partnerships,
            RoleNames roleNames,
            Catalog catalog,
            Invitations invitations,
            Links links,
            HttpHostResolver hosts,
            Templates templates) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.catalog = catalog;
        this.invitations = invitations;
        this.links = links;
        this.hosts = hosts;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round) {
        LinksPage row = row(page, membership, get(membership, round), LinksForm.empty());
        return Pages.ok(templates.fieldworkLinks(page, row));
    }

    /// Makes links and shows them on the answer itself: they are nowhere else.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> make(
            Page page, Membership membership, String round, Form form, HttpRequest<?> request) {
        Round found = get(membership, round);
        LinksPage row = row(page, membership, found, LinksForm.typed(form));
        if (!row.choices().open()) {
            return refused(page, row, FormErrors.of("content", page.t("fieldwork.links.notOpen")));
        }
        Parsed<LinksForm.Wish> parsed =
                LinksForm.parse(
                        form,
                        page.texts(),
                        instrument(found),
                        row.choices().organisations(),
                        row.invited());
        return switch (parsed) {
            case Parsed.Invalid<LinksForm.Wish>(FormErrors errors) -> refused(page, row, errors);
            case Parsed.Valid<LinksForm.Wish>(LinksForm.Wish wish) -> {
                List<Token> tokens = links.make(membership, found, wish);
                String role = text(page, found, wish);
                yield Pages.ok(
                        templates.fieldworkMade(
                                page, made(row, wish, role, addresses(request, tokens))));
            }
        };
    }

    private HttpResponse<byte[]> refused(Page page, LinksPage row, FormErrors errors) {
        return Pages.refused(templates.fieldworkLinks(page.with(errors), row));
    }

    private static MadePage made(
            LinksPage row, LinksForm.Wish wish, String role, List<String> addresses) {
        String organisation = wish.organisation().name();
        var file = new StringBuilder();
        CsvWriter.write(
                file,
                List.of("organisation", "role", "link"),
                addresses.stream().map(link -> List.of(organisation, role, link)).toList());
        return new MadePage(
                row.partnership(),
                row.address() + "/links",
                organisation,
                role,
                addresses,
                "data:text/csv;charset=utf-8;base64,%s"
                        .formatted(
                                Base64.getEncoder()
                                        .encodeToString(
                                                file.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> addresses(HttpRequest<?> request, List<Token> tokens) {
        String host = hosts.resolve(request);
        return tokens.stream().map(token -> "%s/u/%s".formatted(host, token.text())).toList();
    }

    private LinksPage row(Page page, Membership membership, Round round, LinksForm form) {
        Instrument instrument = instrument(round);
        List<RoundOrganisation> organisations = rounds.listOrganisations(round.id());
        LinksPage.Choices choices =
                LinksPage.choices(
                        round.status() == RoundStatus.OPEN,
                        organisations,
                        instrument,
                        text(page, round, instrument),
                        round.asking().languages(instrument.edition()));
        return LinksPage.of(
                round,
                partnership(membership).name(),
                choices,
                form,
                invitations.count(round.id()));
    }

    private String text(Page page, Round round, LinksForm.Wish wish) {
        return text(page, round, instrument(round)).role(wish.role().code()).name();
    }

    private InstrumentText text(Page page, Round round, Instrument instrument) {
        return roleNames.apply(
                round.partnershipId(),
                instrument,
                catalog.text(instrument.edition(), page.language()));
    }

    private Instrument instrument(Round round) {
        return catalog.getInstrument(round.instrument().code(), round.instrument().version());
    }

    private Round get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", round));
    }

    private Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }
}
