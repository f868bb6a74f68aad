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

/// What a coordinator can do when a closed round gives no results: raise the threshold, wait for
/// more answers, or keep the results there were.
@Controller("/partnerships/{partnership}/rounds/{round}")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemedyController {

    private static final String THRESHOLD = "threshold";
    private static final String CLOSES_ON = "closesOn";

    private final Rounds rounds;
    private final RoundPages pages;
    private final AuditTrail audit;

    RemedyController(Rounds rounds, RoundPages pages, AuditTrail audit) {
        this.rounds = rounds;
        this.pages = pages;
        this.audit = audit;
    }

    @Post("/threshold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> raise(Page page, Membership membership, String round, Form form) {
        Round closed = pages.get(membership, round);
        FormReader fields = form.read(page.texts());
        String chosen =
                fields.oneOf(THRESHOLD, RoundSettings.choices(), "round.show.raiseOutOfRange");
        return switch (fields.result(() -> Integer.parseInt(chosen))) {
            case Parsed.Valid<Integer>(Integer threshold) ->
                    raise(page, membership, closed, form, threshold);
            case Parsed.Invalid<Integer>(FormErrors errors) ->
                    pages.refused(page.with(errors), membership, closed, form);
        };
    }

    @Post("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(Page page, Membership membership, String round, Form form) {
        Round closed = pages.get(membership, round);
        FormReader fields = form.read(page.texts());
        LocalDate day = fields.date(CLOSES_ON, "round.plan.noDay");
        return switch (fields.result(() -> day)) {
            case Parsed.Valid<LocalDate>(LocalDate closesOn) ->
                    reopen(page, membership, closed, form, closesOn);
            case Parsed.Invalid<LocalDate>(FormErrors errors) ->
                    pages.refused(page.with(errors), membership, closed, form);
        };
    }

    @Post("/keeping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Page page, Membership membership, String round) {
        Round closed = pages.get(membership, round);
        return switch (rounds.keepRelease(closed)) {
            case Keeping.Kept(Round kept) -> {
                note(Act.RELEASE_KEPT, membership, kept.title());
                yield Pages.seeOther(kept.address(), Notice.of("round.show.kept"));
            }
            case Keeping.NotClosed _ ->
                    pages.refused(page, membership, closed, page.t("round.show.notClosed"));
            case Keeping.NeverReleased _ ->
                    pages.refused(page, membership, closed, page.t("round.show.neverReleased"));
        };
    }

    private HttpResponse<?> raise(
            Page page, Membership membership, Round closed, Form form, int threshold) {
        return switch (rounds.raiseThreshold(closed, threshold)) {
            case Raising.Raised(Round raised) -> {
                int before = closed.settings().threshold();
                String change = "%s: %d → %d".formatted(raised.title(), before, threshold);
                note(Act.THRESHOLD_RAISED, membership, change);
                yield Pages.seeOther(
                        raised.address(),
                        Notice.of("round.show.raised", Integer.toString(threshold)));
            }
            case Raising.NotClosed _ ->
                    pages.refused(page, membership, closed, page.t("round.show.notClosed"));
            case Raising.ReleasedBefore _ ->
                    pages.refused(page, membership, closed, page.t("round.show.settled"));
            case Raising.OutOfRange _ -> {
                FormErrors errors = FormErrors.of(THRESHOLD, page.t("round.show.raiseOutOfRange"));
                yield pages.refused(page.with(errors), membership, closed, form);
            }
        };
    }

    private HttpResponse<?> reopen(
            Page page, Membership membership, Round closed, Form form, LocalDate closesOn) {
        return switch (rounds.reopen(closed, closesOn)) {
            case Reopening.Reopened(Round reopened) -> {
                String change =
                        "%s: %s → %s"
                                .formatted(
                                        reopened.title(), closed.fieldwork().closesOn(), closesOn);
                note(Act.ROUND_REOPENED, membership, change);
                yield Pages.seeOther(reopened.address(), Notice.of("round.show.reopened"));
            }
            case Reopening.NotOver _ ->
                    pages.refused(page, membership, closed, page.t("round.show.notClosed"));
            case Reopening.ReadIn _ ->
                    pages.refused(page, membership, closed, page.t("round.show.readIn"));
            case Reopening.TooEarly(LocalDate earliest) -> {
                String why = page.t("round.show.reopenTooEarly", page.numbers().date(earliest));
                FormErrors errors = FormErrors.of(CLOSES_ON, why);
                yield pages.refused(page.with(errors), membership, closed, form);
            }
        };
    }

    private void note(Act act, Membership membership, String subject) {
        audit.add(act, membership.accountId(), membership.partnershipId(), subject);
    }
}
