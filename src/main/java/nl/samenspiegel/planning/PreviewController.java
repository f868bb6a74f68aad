package nl.samenspiegel.planning;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.questionnaire.Preview;
import nl.samenspiegel.questionnaire.Previews;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.List;
import java.util.Optional;

/// The page on which a coordinator sees the questionnaire as somebody who is invited will, and from
/// which it can be tried.
@Controller("/partnerships/{partnership}/rounds/{round}")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PreviewController {

    private final Plans plans;
    private final Rounds rounds;
    private final Catalog catalog;
    private final RoleNames roleNames;
    private final Previews previews;
    private final Templates templates;

    PreviewController(
            Plans plans,
            Rounds rounds,
            Catalog catalog,
            RoleNames roleNames,
            Previews previews,
            Templates templates) {
        this.plans = plans;
        this.rounds = rounds;
        this.catalog = catalog;
        this.roleNames = roleNames;
        this.previews = previews;
        this.templates = templates;
    }

    @Get("/preview")
    HttpResponse<?> show(Page page, Membership membership, String round, HttpRequest<?> request) {
        Round found = plans.get(membership, round);
        HttpParameters asked = request.getParameters();
        var wish =
                new RolePreviewPage.Choice(
                        asked.getFirst("role").orElse(""),
                        asked.getFirst("kind").orElse(""),
                        asked.getFirst("language").orElse(page.language()));
        return Pages.ok(templates.planningPreview(page, row(page, membership, found, wish)));
    }

    /// Begins to fill in the questionnaire to try it: leads to where a personal link leads.
    @Post("/trials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tryOut(Page page, Membership membership, String round, Form form) {
        Round found = plans.get(membership, round);
        var wish =
                new RolePreviewPage.Choice(
                        form.text("role"), form.text("kind"), form.text("language"));
        RolePreviewPage row = row(page, membership, found, wish);
        return rounds.listOrganisations(found.id()).stream()
                .filter(organisation -> organisation.kind().name().equals(row.choice().kind()))
                .findFirst()
                .flatMap(organisation ->
                        plans.tryOut(membership, found, organisation, row.choice().role()))
                .<HttpResponse<?>>map(link -> Pages.seeOther("/u/%s".formatted(link.text())))
                .orElseGet(() -> {
                    FormErrors errors = FormErrors.of("content", page.t("planning.preview.notNow"));
                    return Pages.refused(templates.planningPreview(page.with(errors), row));
                });
    }

    private RolePreviewPage row(
            Page page, Membership membership, Round round, RolePreviewPage.Choice wish) {
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        InstrumentText text =
                roleNames.apply(
                        round.partnershipId(),
                        instrument,
                        catalog.text(instrument.edition(), page.language()));
        List<RolePreviewPage.PreviewRole> roles =
                instrument.roles().stream()
                        .map(role ->
                                new RolePreviewPage.PreviewRole(
                                        role.code(), text.role(role.code()).name()))
                        .toList();
        List<RoundOrganisation> taking = rounds.listOrganisations(round.id());
        List<OrganisationKind> kinds =
                taking.stream().map(RoundOrganisation::kind).distinct().toList();
        List<String> languages = round.asking().languages(instrument.edition());
        var choice =
                new RolePreviewPage.Choice(
                        oneOf(
                                wish.role(),
                                roles.stream().map(RolePreviewPage.PreviewRole::code).toList()),
                        oneOf(wish.kind(), kinds.stream().map(OrganisationKind::name).toList()),
                        oneOf(wish.language(), languages));
        return new RolePreviewPage(
                plans.partnership(membership).name(),
                round,
                roles,
                kinds,
                languages,
                choice,
                preview(page, round, taking, choice).orElse(null),
                round.status() == RoundStatus.PLANNED);
    }

    private Optional<Preview> preview(
            Page page, Round round, List<RoundOrganisation> taking, RolePreviewPage.Choice choice) {
        Language language =
                Language.parse(choice.language()).orElseGet(() -> page.texts().language());
        return taking.stream()
                .filter(organisation -> organisation.kind().name().equals(choice.kind()))
                .findFirst()
                .map(organisation ->
                        previews.of(
                                page,
                                round,
                                organisation.organisationId(),
                                choice.role(),
                                language));
    }

    /// Returns what was wished if it can be had, or else the first that can be; empty if nothing
    /// can.
    private static String oneOf(String wish, List<String> choices) {
        return choices.contains(wish) ? wish : choices.stream().findFirst().orElse("");
    }
}
