package nl.samenspiegel.questionnaire;

import io.micronaut.http.HttpResponse;
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

import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.UUID;
import java.util.function.BiFunction;

/// Where a personal link leads: first to a page that changes nothing, since mail programs open
/// links too, and from there into the questionnaire.
@Controller("/u/{secret}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LandingController {

    private final Reception reception;
    private final Drafts drafts;
    private final Partnerships partnerships;
    private final RoleNames roleNames;
    private final Templates templates;

    LandingController(
            Reception reception,
            Drafts drafts,
            Partnerships partnerships,
            RoleNames roleNames,
            Templates templates) {
        this.reception = reception;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.roleNames = roleNames;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, String secret) {
        return admit(page, secret, this::landing);
    }

    /// Puts the secret in a cookie and leaves the address with the secret behind.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> begin(Page page, String secret) {
        return admit(
                page,
                secret,
                (_, token) ->
                        Pages.seeOther("/questionnaire")
                                .cookie(HostCookie.RESPONDENT.with(token.text())));
    }

    private HttpResponse<byte[]> admit(
            Page page,
            String secret,
            BiFunction<Sitting, Token, MutableHttpResponse<byte[]>> answer) {
        return Token.parse(secret)
                .flatMap(token ->
                        reception.find(page, token).map(sitting -> answer.apply(sitting, token)))
                .orElseGet(() -> reception.refuse(page));
    }

    private MutableHttpResponse<byte[]> landing(Sitting sitting, Token token) {
        UUID id = sitting.round().partnershipId();
        Partnership partnership =
                partnerships.find(id).orElseThrow(() -> new NotFound("partnership", id));
        Draft draft = drafts.get(sitting.invitation());
        Sitting named =
                sitting.in(
                        roleNames.apply(id, sitting.questionnaire().instrument(), sitting.text()));
        return Pages.ok(
                templates.questionnaireLanding(
                        sitting.page(), LandingPage.of(named, token, partnership, draft)));
    }
}
