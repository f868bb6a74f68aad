package nl.samenspiegel.questionnaire;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

/// Looking everything over, sending it, and what comes after.
@Controller("/questionnaire")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SendingController {

    private final Reception reception;
    private final Invitations invitations;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Templates templates;

    SendingController(
            Reception reception,
            Invitations invitations,
            Drafts drafts,
            Submissions submissions,
            Templates templates) {
        this.reception = reception;
        this.invitations = invitations;
        this.drafts = drafts;
        this.submissions = submissions;
        this.templates = templates;
    }

    @Get("/review")
    HttpResponse<byte[]> review(Page page, HttpRequest<?> request) {
        return reception.serve(
                page,
                request,
                sitting -> review(HttpStatus.OK, sitting, drafts.get(sitting.invitation()), false));
    }

    /// Sends what was reviewed. Sending again, also at the same moment, sends nothing more and
    /// gives the same thanks.
    @Post("/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> submit(Page page, HttpRequest<?> request, Form form) {
        if (isAnswered(request)) {
            return thank(page);
        }
        HttpResponse<byte[]> answer =
                reception.serve(page, request, sitting -> submit(request, sitting, form));
        boolean sentMeanwhile = answer.status() != HttpStatus.SEE_OTHER && isAnswered(request);
        return sentMeanwhile ? thank(page) : answer;
    }

    @Get("/thanks")
    HttpResponse<byte[]> thanks(Page page) {
        return Pages.ok(templates.questionnaireThanks(page));
    }

    private MutableHttpResponse<byte[]> submit(HttpRequest<?> request, Sitting sitting, Form form) {
        Questionnaire questionnaire = sitting.questionnaire();
        Draft draft = drafts.get(sitting.invitation());
        boolean changed = !form.text("seen").equals(Integer.toString(draft.version()));
        if (changed || questionnaire.isBlank(draft)) {
            return isAnswered(request)
                    ? thank(sitting.page())
                    : review(HttpStatus.CONFLICT, sitting, draft, changed);
        }
        Submission submission =
                submissions.submit(
                        sitting.invitation(),
                        questionnaire.pack(draft),
                        questionnaire.remarks(draft));
        return switch (submission) {
            case Submission.Stored(), Submission.AlreadyDone() ->
                    sitting.invitation().isTest()
                            ? leaveTrial(sitting.round())
                            : thank(sitting.page());
            case Submission.RoundNotOpen() -> reception.refuse(sitting.page());
        };
    }

    private boolean isAnswered(HttpRequest<?> request) {
        return Reception.findToken(request).filter(invitations::isAnswered).isPresent();
    }

    private MutableHttpResponse<byte[]> review(
            HttpStatus status, Sitting sitting, Draft draft, boolean changed) {
        return Pages.page(
                status,
                templates.questionnaireReview(
                        sitting.page(), ReviewPage.of(sitting, draft, changed)));
    }

    /// Whoever only tried the questionnaire goes back to the round.
    private static MutableHttpResponse<byte[]> leaveTrial(Round round) {
        return Pages.seeOther(round.address(), Notice.of("questionnaire.trial.sent"))
                .cookie(HostCookie.RESPONDENT.forgotten());
    }

    /// The link has done its work: the browser forgets it, and keeps the language of the person.
    private static MutableHttpResponse<byte[]> thank(Page page) {
        Language language = page.texts().language();
        return Pages.seeOther("/questionnaire/thanks")
                .cookie(HostCookie.RESPONDENT.forgotten())
                .cookie(HostCookie.LANGUAGE.with(language.code()));
    }
}
