package nl.samenspiegel.mailing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.time.LocalDate;

/// The page on which a coordinator has invitations and reminders sent, and sees how far they are.
@Controller("/partnerships/{partnership}/rounds/{round}/mail")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailController {

    private final Mailings mailings;
    private final MailPages pages;
    private final Templates templates;

    MailController(Mailings mailings, MailPages pages, Templates templates) {
        this.mailings = mailings;
        this.pages = pages;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round) {
        Round found = pages.get(membership, round);
        return Pages.ok(templates.mailingShow(page, pages.page(page, membership, found)));
    }

    @Post("/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> invite(Page page, Membership membership, String round) {
        Round found = pages.get(membership, round);
        return answer(page, membership, found, mailings.invite(membership, found));
    }

    @Post("/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> remind(Page page, Membership membership, String round) {
        Round found = pages.get(membership, round);
        return answer(page, membership, found, mailings.remind(membership, found));
    }

    @Post("/retries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> retry(Membership membership, String round) {
        Round found = pages.get(membership, round);
        mailings.retry(membership, found);
        return Pages.seeOther(pages.address(found), Notice.of("mailing.show.retried"));
    }

    private HttpResponse<byte[]> answer(
            Page page, Membership membership, Round round, Dispatching outcome) {
        return switch (outcome) {
            case Dispatching.Queued(_) ->
                    Pages.seeOther(pages.address(round), Notice.of("mailing.show.queued"));
            case Dispatching.NotOpen() -> refused(page, membership, round, "mailing.show.notOpen");
            case Dispatching.NobodyLeft() ->
                    refused(page, membership, round, "mailing.show.nobodyLeft");
            case Dispatching.NoPost() -> refused(page, membership, round, "mailing.show.noPost");
            case Dispatching.TooSoon(LocalDate from) ->
                    refused(
                            page,
                            membership,
                            round,
                            "mailing.show.tooSoon",
                            page.numbers().weekday(from));
            case Dispatching.Enough(int most) ->
                    refused(page, membership, round, "mailing.show.enough", most);
        };
    }

    private HttpResponse<byte[]> refused(
            Page page, Membership membership, Round round, String key, Object... arguments) {
        Page told = page.with(FormErrors.of("content", page.t(key, arguments)));
        return Pages.refused(templates.mailingShow(told, pages.page(told, membership, round)));
    }
}
