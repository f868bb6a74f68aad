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
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The page on which a coordinator sees what counts as one in a round, and takes units together
/// while no results have been made.
@Controller("/partnerships/{partnership}/rounds/{round}/units")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UnitsController {

    private static final String UNIT = "unit";
    private static final String NAME = "name";
    private static final int LONGEST_NAME = 120;
    private static final Form NOTHING = Form.of(Map.of());

    private final Rounds rounds;
    private final RoundPages pages;
    private final AuditTrail audit;
    private final Templates templates;

    UnitsController(Rounds rounds, RoundPages pages, AuditTrail audit, Templates templates) {
        this.rounds = rounds;
        this.pages = pages;
        this.audit = audit;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> show(Page page, Membership membership, String round) {
        Round found = pages.get(membership, round);
        return Pages.ok(templates.roundUnits(page, row(membership, found, NOTHING)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> together(Page page, Membership membership, String round, Form form) {
        Round found = pages.get(membership, round);
        FormReader fields = form.read(page.texts());
        String name =
                form.text(NAME).isEmpty()
                        ? ""
                        : fields.text(NAME, LONGEST_NAME, "round.units.nameTooLong");
        return switch (fields.result(() -> name)) {
            case Parsed.Valid<String>(String called) ->
                    together(page, membership, found, form, called);
            case Parsed.Invalid<String>(FormErrors errors) ->
                    refused(page.with(errors), membership, found, form);
        };
    }

    @Post("/apart")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> apart(Page page, Membership membership, String round, Form form) {
        Round found = pages.get(membership, round);
        String why =
                switch (rounds.takeApart(found, form.text(UNIT))) {
                    case TakingApart.Apart(Unit unit, _) -> {
                        note(Act.UNITS_TAKEN_APART, membership, found, unit);
                        yield "";
                    }
                    case TakingApart.NotClosed _ -> page.t("round.units.notClosed");
                    case TakingApart.ReleasedBefore _ -> page.t("round.units.settled");
                    case TakingApart.NotTogether _ -> page.t("round.units.notTogether");
                };
        return why.isEmpty()
                ? Pages.seeOther(address(found), Notice.of("round.units.undone"))
                : refused(page.with(FormErrors.of("content", why)), membership, found, NOTHING);
    }

    private HttpResponse<?> together(
            Page page, Membership membership, Round round, Form form, String name) {
        String why =
                switch (rounds.takeTogether(round, chosen(round, form), name)) {
                    case TakingTogether.Taken(Unit unit, _) -> {
                        note(Act.UNITS_TAKEN_TOGETHER, membership, round, unit);
                        yield "";
                    }
                    case TakingTogether.NotClosed _ -> page.t("round.units.notClosed");
                    case TakingTogether.ReleasedBefore _ -> page.t("round.units.settled");
                    case TakingTogether.TooFew _ -> page.t("round.units.tooFew");
                    case TakingTogether.DifferentSides _ -> page.t("round.units.differentSides");
                };
        return why.isEmpty()
                ? Pages.seeOther(address(round), Notice.of("round.units.done"))
                : refused(page.with(FormErrors.of(field(round), why)), membership, round, form);
    }

    /// Lists the organisations of the units that were ticked.
    private List<UUID> chosen(Round round, Form form) {
        List<String> ticked = form.all(UNIT);
        return rounds.listOrganisations(round.id()).stream()
                .filter(organisation -> ticked.contains(organisation.unit().key()))
                .map(RoundOrganisation::organisationId)
                .toList();
    }

    private HttpResponse<?> refused(Page said, Membership membership, Round round, Form form) {
        return Pages.refused(templates.roundUnits(said, row(membership, round, form)));
    }

    private UnitsPage row(Membership membership, Round round, Form form) {
        Units units = Units.of(rounds.listOrganisations(round.id()));
        return new UnitsPage(
                pages.partnership(membership).name(),
                round,
                units.units().stream().map(UnitsPage.UnitRow::of).toList(),
                Set.copyOf(form.all(UNIT)),
                form.text(NAME));
    }

    private void note(Act act, Membership membership, Round round, Unit unit) {
        audit.add(
                act,
                membership.accountId(),
                membership.partnershipId(),
                "%s: %s".formatted(round.title(), unit.name()));
    }

    /// The boxes are there only while they may be ticked.
    private static String field(Round round) {
        return round.isUnsettled() ? UNIT : "content";
    }

    private static String address(Round round) {
        return round.address() + "/units";
    }
}
