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
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.List;

/// Pages on which rounds are listed, looked at and opened.
@Controller("/partnerships/{partnership}")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RoundController {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final InstrumentChoices instruments;
    private final AuditTrail audit;
    private final Templates templates;

    RoundController(
            Rounds rounds,
            Partnerships partnerships,
            InstrumentChoices instruments,
            AuditTrail audit,
            Templates templates) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.instruments = instruments;
        this.audit = audit;
        this.templates = templates;
    }

    @Get
    @Secured({"COORDINATOR", "BOARD"})
    HttpResponse<?> list(Page page, Membership membership) {
        boolean mayCoordinate = membership.is(StaffRole.COORDINATOR);
        List<RoundRow> shown =
                rounds.list(membership.partnershipId()).stream()
                        .filter(round -> mayCoordinate || round.status() == RoundStatus.RELEASED)
                        .toList();
        var row =
                new RoundsPage(
                        membership.partnershipId(),
                        partnership(membership).name(),
                        shown,
                        mayCoordinate);
        return Pages.ok(templates.roundList(page, row));
    }

    @Get("/rounds/{round}")
    HttpResponse<?> show(Page page, Membership membership, String round) {
        return Pages.ok(templates.roundShow(page, row(page, membership, get(membership, round))));
    }

    @Post("/rounds/{round}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(Page page, Membership membership, String round) {
        Round planned = get(membership, round);
        return switch (rounds.open(planned)) {
            case Opening.Opened(Round opened) -> {
                audit.add(
                        Act.ROUND_OPENED,
                        membership.accountId(),
                        membership.partnershipId(),
                        opened.title());
                yield Pages.seeOther(address(opened), Notice.of("round.show.opened"));
            }
            case Opening.NotPlanned _ ->
                    refused(page, membership, planned, page.t("round.show.notPlanned"));
            case Opening.NobodyTakesPart _ ->
                    refused(page, membership, planned, page.t("round.show.nobody"));
            case Opening.PastItsEnd(var closesOn) ->
                    refused(
                            page,
                            membership,
                            planned,
                            page.t("round.show.pastItsEnd", page.numbers().date(closesOn)));
        };
    }

    private HttpResponse<?> refused(Page page, Membership membership, Round round, String why) {
        Page said = page.with(FormErrors.of("content", why));
        return Pages.refused(templates.roundShow(said, row(page, membership, round)));
    }

    private RoundPage row(Page page, Membership membership, Round round) {
        return new RoundPage(
                partnership(membership).name(),
                round,
                instruments.title(round.instrument(), page.language()),
                rounds.listOrganisations(round.id()));
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

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
