package nl.samenspiegel.round;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.time.LocalDate;

/// Where a coordinator gives people more time, or less.
@Controller("/partnerships/{partnership}/rounds/{round}/last-day")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LastDayController {

    private static final String CLOSES_ON = "closesOn";

    private final Rounds rounds;
    private final RoundPages pages;
    private final AuditTrail audit;

    LastDayController(Rounds rounds, RoundPages pages, AuditTrail audit) {
        this.rounds = rounds;
        this.pages = pages;
        this.audit = audit;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(Page page, Membership membership, String round, Form form) {
        Round open = pages.get(membership, round);
        FormReader fields = form.read(page.texts());
        LocalDate day = fields.date(CLOSES_ON, "round.plan.noDay");
        return switch (fields.result(() -> day)) {
            case Parsed.Valid<LocalDate>(LocalDate closesOn) ->
                    move(page, membership, open, form, closesOn);
            case Parsed.Invalid<LocalDate>(FormErrors errors) ->
                    pages.refused(page.with(errors), membership, open, form);
        };
    }

    private HttpResponse<?> move(
            Page page, Membership membership, Round open, Form form, LocalDate closesOn) {
        return switch (rounds.extend(open, closesOn)) {
            case Extending.Extended(Round extended) -> {
                audit.add(
                        Act.LAST_DAY_MOVED,
                        membership.accountId(),
                        membership.partnershipId(),
                        "%s: %s → %s"
                                .formatted(
                                        extended.title(), open.fieldwork().closesOn(), closesOn));
                yield Pages.seeOther(extended.address(), Notice.of("round.show.lastDayMoved"));
            }
            case Extending.NotOpen _ ->
                    pages.refused(page, membership, open, page.t("round.show.notOpen"));
            case Extending.TooEarly(LocalDate earliest) -> {
                String why = page.t("round.show.reopenTooEarly", page.numbers().date(earliest));
                yield pages.refused(
                        page.with(FormErrors.of(CLOSES_ON, why)), membership, open, form);
            }
        };
    }
}
