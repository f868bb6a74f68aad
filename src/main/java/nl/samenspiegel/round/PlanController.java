package nl.samenspiegel.round;

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
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The page on which a coordinator plans a round.
@Controller("/partnerships/{partnership}/rounds")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final InstrumentChoices instruments;
    private final AuditTrail audit;
    private final Templates templates;
    private final Clock clock;

    PlanController(
            Rounds rounds,
            Partnerships partnerships,
            InstrumentChoices instruments,
            AuditTrail audit,
            Templates templates,
            Clock clock) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.instruments = instruments;
        this.audit = audit;
        this.templates = templates;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> ask(Page page, Membership membership) {
        List<Organisation> members = partnerships.listMembers(membership.partnershipId());
        List<InstrumentChoice> choices = instruments.list(page.language());
        String first = choices.isEmpty() ? "" : choices.getFirst().code();
        var form = PlanForm.empty(first, LocalDate.now(clock));
        return Pages.ok(
                templates.roundPlan(page, row(membership, choices, members, form, keys(members))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(Page page, Membership membership, Form form) {
        List<Organisation> members = partnerships.listMembers(membership.partnershipId());
        List<InstrumentChoice> choices = instruments.list(page.language());
        var allowed =
                new PlanForm.Choices(
                        choices.stream()
                                .map(InstrumentChoice::code)
                                .collect(Collectors.toUnmodifiableSet()),
                        members);
        return switch (PlanForm.parse(form, page.texts(), allowed, LocalDate.now(clock))) {
            case Parsed.Valid<PlanForm.Filled>(var filled) -> store(membership, filled);
            case Parsed.Invalid<PlanForm.Filled>(FormErrors errors) ->
                    Pages.refused(
                            templates.roundPlan(
                                    page.with(errors),
                                    row(
                                            membership,
                                            choices,
                                            members,
                                            PlanForm.typed(form),
                                            Set.copyOf(form.all("organisation")))));
        };
    }

    private HttpResponse<?> store(Membership membership, PlanForm.Filled filled) {
        Round round =
                rounds.plan(
                        filled.plan(membership.partnershipId()),
                        instruments.find(filled.instrument()).orElseThrow(),
                        filled.organisations());
        audit.add(
                Act.ROUND_PLANNED,
                membership.accountId(),
                membership.partnershipId(),
                round.title());
        return Pages.seeOther(round.address(), Notice.of("round.show.planned"));
    }

    private PlanPage row(
            Membership membership,
            List<InstrumentChoice> choices,
            List<Organisation> members,
            PlanForm form,
            Set<String> chosen) {
        Partnership partnership =
                partnerships
                        .find(membership.partnershipId())
                        .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
        return new PlanPage(
                membership.partnershipId(), partnership.name(), choices, members, form, chosen);
    }

    private static Set<String> keys(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> Keys.text(organisation.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
