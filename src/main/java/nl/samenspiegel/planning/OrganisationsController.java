package nl.samenspiegel.planning;

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
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The page on which a coordinator chooses who takes part in a planned round.
@Controller("/partnerships/{partnership}/rounds/{round}/organisations")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrganisationsController {

    private static final String FIELD = "organisation";
    private static final String UNIT = "unit";

    /// Name of the parameter that ticks all organisations, or none.
    private static final String TICK = "tick";

    private static final Set<String> UNITS =
            Arrays.stream(RoundUnit.values())
                    .map(RoundUnit::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Plans plans;
    private final Rounds rounds;
    private final Templates templates;

    OrganisationsController(Plans plans, Rounds rounds, Templates templates) {
        this.plans = plans;
        this.rounds = rounds;
        this.templates = templates;
    }

    /// Who takes part, and with what counting as one.
    private record Choice(RoundUnit unit, List<Organisation> organisations) {}

    @Get
    HttpResponse<?> show(Page page, Membership membership, String round, HttpRequest<?> request) {
        Round planned = plans.get(membership, round);
        if (planned.status() != RoundStatus.PLANNED) {
            return Pages.seeOther(planned.address());
        }
        List<RoundOrganisation> taking = rounds.listOrganisations(planned.id());
        List<Organisation> choices = plans.listChoices(membership, taking);
        Set<String> ticked =
                switch (request.getParameters().getFirst(TICK).orElse("")) {
                    case "all" -> keys(choices);
                    case "none" -> Set.of();
                    default ->
                            taking.stream()
                                    .map(one -> Keys.text(one.organisationId()))
                                    .collect(Collectors.toUnmodifiableSet());
                };
        var row =
                new OrganisationsPage(
                        plans.partnership(membership).name(),
                        planned,
                        choices,
                        ticked,
                        planned.settings().unit().name());
        return Pages.ok(templates.planningOrganisations(page, row));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Page page, Membership membership, String round, Form form) {
        Round planned = plans.get(membership, round);
        List<Organisation> choices =
                plans.listChoices(membership, rounds.listOrganisations(planned.id()));
        Set<String> ticked = Set.copyOf(form.all(FIELD));
        var row =
                new OrganisationsPage(
                        plans.partnership(membership).name(),
                        planned,
                        choices,
                        ticked,
                        form.has(UNIT) ? form.text(UNIT) : RoundUnit.SITE.name());
        return switch (parse(page, form, choices, ticked)) {
            case Parsed.Valid<Choice>(Choice(var unit, var organisations)) ->
                    answer(page, row, plans.choose(membership, planned, unit, organisations));
            case Parsed.Invalid<Choice>(FormErrors errors) -> refused(page, row, errors);
        };
    }

    private static Parsed<Choice> parse(
            Page page, Form form, List<Organisation> choices, Set<String> ticked) {
        FormReader fields = form.read(page.texts());
        List<Organisation> chosen =
                choices.stream().filter(one -> ticked.contains(Keys.text(one.id()))).toList();
        if (chosen.isEmpty()) {
            fields.refuse(FIELD, "planning.organisations.none");
        }
        String name =
                form.has(UNIT)
                        ? fields.oneOf(UNIT, UNITS, "planning.organisations.noUnit")
                        : RoundUnit.SITE.name();
        RoundUnit unit = name.isEmpty() ? RoundUnit.SITE : RoundUnit.valueOf(name);
        String without = OrganisationsPage.sitesWithoutBoard(chosen);
        if (unit == RoundUnit.BOARD && !without.isEmpty()) {
            fields.refuse(UNIT, "planning.organisations.noBoard", without);
        }
        return fields.result(() -> new Choice(unit, chosen));
    }

    private HttpResponse<?> answer(Page page, OrganisationsPage row, Change change) {
        return switch (change) {
            case Change.Done(Round changed) ->
                    Pages.seeOther(changed.address(), Notice.of("planning.organisations.saved"));
            case Change.NotPlanned() ->
                    refused(
                            page,
                            row,
                            FormErrors.of("content", page.t("planning.plan.notPlanned")));
            case Change.PeopleThere(var organisations) ->
                    refused(
                            page,
                            row,
                            FormErrors.of(
                                    FIELD,
                                    page.t(
                                            "planning.organisations.peopleThere",
                                            String.join(", ", organisations))));
            case Change.PeopleOfAnother() ->
                    throw new IllegalStateException("no other questionnaire was chosen");
        };
    }

    private HttpResponse<?> refused(Page page, OrganisationsPage row, FormErrors errors) {
        return Pages.refused(templates.planningOrganisations(page.with(errors), row));
    }

    private static Set<String> keys(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> Keys.text(organisation.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
