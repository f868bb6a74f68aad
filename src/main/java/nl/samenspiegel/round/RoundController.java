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
import nl.samenspiegel.views.Templates;
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
    private final RoundPages pages;
    private final AuditTrail audit;
    private final Templates templates;

    RoundController(Rounds rounds, RoundPages pages, AuditTrail audit, Templates templates) {
        this.rounds = rounds;
        this.pages = pages;
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
                        pages.partnership(membership).name(),
                        shown,
                        mayCoordinate);
        return Pages.ok(templates.roundList(page, row));
    }

    @Get("/rounds/{round}")
    HttpResponse<?> show(Page page, Membership membership, String round) {
        return pages.show(page, membership, pages.get(membership, round));
    }

    @Post("/rounds/{round}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(Page page, Membership membership, String round) {
        Round planned = pages.get(membership, round);
        return switch (rounds.open(planned)) {
            case Opening.Opened(Round opened) -> {
                audit.add(
                        Act.ROUND_OPENED,
                        membership.accountId(),
                        membership.partnershipId(),
                        opened.title());
                yield Pages.seeOther(opened.address(), Notice.of("round.show.opened"));
            }
            case Opening.NotPlanned _ ->
                    pages.refused(page, membership, planned, page.t("round.show.notPlanned"));
            case Opening.NobodyTakesPart _ ->
                    pages.refused(page, membership, planned, page.t("round.show.nobody"));
            case Opening.PastItsEnd(var closesOn) ->
                    pages.refused(
                            page,
                            membership,
                            planned,
                            page.t("round.show.pastItsEnd", page.numbers().date(closesOn)));
        };
    }
}
