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
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page on which a coordinator plans a round, and changes the plan while it is one: what is
/// asked and when.
@Controller("/partnerships/{partnership}/rounds")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {

    /// Name of the parameter, and of the field, that names the round to plan another one after.
    private static final String LIKE = "like";

    private final Plans plans;
    private final Offers offers;
    private final Templates templates;
    private final Clock clock;

    PlanController(Plans plans, Offers offers, Templates templates, Clock clock) {
        this.plans = plans;
        this.offers = offers;
        this.templates = templates;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> ask(Page page, Membership membership, HttpRequest<?> request) {
        List<Offer> choices = offers.list(page.language());
        LocalDate today = LocalDate.now(clock);
        PlanForm form =
                request.getParameters()
                        .getFirst(LIKE)
                        .map(key -> like(membership, key, choices))
                        .orElseGet(() -> PlanForm.empty(choices, today));
        return Pages.ok(templates.planningPlan(page, row(membership, null, choices, form)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(Page page, Membership membership, Form form) {
        List<Offer> choices = offers.list(page.language());
        return switch (PlanForm.parse(form, page.texts(), choices, LocalDate.now(clock))) {
            case Parsed.Valid<PlanForm.Filled>(var filled) -> {
                String like = form.text(LIKE);
                Round planned =
                        like.isEmpty()
                                ? plans.plan(membership, filled)
                                : plans.planLike(membership, filled, plans.get(membership, like));
                yield Pages.seeOther(
                        planned.address() + "/organisations", Notice.of("planning.plan.saved"));
            }
            case Parsed.Invalid<PlanForm.Filled>(FormErrors errors) ->
                    refused(page, row(membership, null, choices, PlanForm.typed(form)), errors);
        };
    }

    @Get("/{round}/plan")
    HttpResponse<?> change(Page page, Membership membership, String round) {
        Round planned = plans.get(membership, round);
        if (planned.status() != RoundStatus.PLANNED) {
            return Pages.seeOther(planned.address());
        }
        List<Offer> choices = offers.list(page.language());
        PlanForm form = PlanForm.of(planned, choices);
        return Pages.ok(templates.planningPlan(page, row(membership, planned, choices, form)));
    }

    @Post("/{round}/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replan(Page page, Membership membership, String round, Form form) {
        Round planned = plans.get(membership, round);
        List<Offer> choices = offers.list(page.language());
        PlanPage row = row(membership, planned, choices, PlanForm.typed(form));
        return switch (PlanForm.parse(form, page.texts(), choices, LocalDate.now(clock))) {
            case Parsed.Valid<PlanForm.Filled>(var filled) ->
                    answer(page, row, plans.replan(membership, planned, filled));
            case Parsed.Invalid<PlanForm.Filled>(FormErrors errors) -> refused(page, row, errors);
        };
    }

    private HttpResponse<?> answer(Page page, PlanPage row, Change change) {
        return switch (change) {
            case Change.Done(Round changed) ->
                    Pages.seeOther(changed.address(), Notice.of("planning.plan.changed"));
            case Change.NotPlanned() ->
                    refused(
                            page,
                            row,
                            FormErrors.of("content", page.t("planning.plan.notPlanned")));
            case Change.PeopleOfAnother() ->
                    refused(
                            page,
                            row,
                            FormErrors.of("instrument", page.t("planning.plan.peopleOfAnother")));
            case Change.PeopleThere(var organisations) ->
                    throw new IllegalStateException(
                            "a plan was refused for %s".formatted(organisations));
        };
    }

    private PlanForm like(Membership membership, String key, List<Offer> choices) {
        Round earlier = plans.get(membership, key);
        return PlanForm.like(earlier, Keys.text(earlier.id()), choices, LocalDate.now(clock));
    }

    private HttpResponse<?> refused(Page page, PlanPage row, FormErrors errors) {
        return Pages.refused(templates.planningPlan(page.with(errors), row));
    }

    private PlanPage row(
            Membership membership, @Nullable Round round, List<Offer> choices, PlanForm form) {
        String home = "/partnerships/%s".formatted(Keys.text(membership.partnershipId()));
        return new PlanPage(
                plans.partnership(membership).name(),
                home,
                round == null ? home + "/rounds" : round.address() + "/plan",
                round == null ? "" : round.title(),
                round == null ? home : round.address(),
                choices,
                form);
    }
}
