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
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Translations;

import java.util.Optional;
import java.util.UUID;

/// Where somebody asks for no more mail: by the button on the page, or by that of a mail program,
/// which posts at once (RFC 8058) and has no token of a form. Opening the page changes nothing.
@Controller("/unsubscribe/{code}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UnsubscribeController {

    private final MailCodes codes;
    private final Addressees addressees;
    private final Rounds rounds;
    private final Translations translations;
    private final Templates templates;

    UnsubscribeController(
            MailCodes codes,
            Addressees addressees,
            Rounds rounds,
            Translations translations,
            Templates templates) {
        this.codes = codes;
        this.addressees = addressees;
        this.rounds = rounds;
        this.translations = translations;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, String code) {
        Invitation invitation = get(code);
        return Pages.ok(
                templates.mailingUnsubscribe(
                        inLanguageOf(invitation, page), "/unsubscribe/" + code, title(invitation)));
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<byte[]> stop(Page page, String code) {
        Invitation invitation = get(code);
        addressees.stop(invitation.id());
        return Pages.ok(
                templates.mailingStopped(inLanguageOf(invitation, page), title(invitation)));
    }

    private Invitation get(String code) {
        Optional<UUID> id = codes.parse(Label.UNSUBSCRIBE, code);
        return id.flatMap(addressees::find).orElseThrow(() -> new NotFound("code", "***"));
    }

    private String title(Invitation invitation) {
        return rounds.find(invitation.roundId()).map(Round::title).orElse("");
    }

    private Page inLanguageOf(Invitation invitation, Page page) {
        String code = invitation.language() == null ? "" : invitation.language();
        return page.visit().languageChosen()
                ? page
                : Language.parse(code).map(translations::in).map(page::in).orElse(page);
    }
}
