package nl.samenspiegel.handout;

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

import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.HostCookie;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.Optional;
import java.util.function.Function;

/// Where an open link leads: first to a page that changes nothing, and from there into a
/// questionnaire of one's own.
@Controller("/g/{secret}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GroupController {

    private final OpenLinks links;
    private final Rounds rounds;
    private final Traces traces;
    private final Occasions occasions;
    private final Templates templates;

    GroupController(
            OpenLinks links,
            Rounds rounds,
            Traces traces,
            Occasions occasions,
            Templates templates) {
        this.links = links;
        this.rounds = rounds;
        this.traces = traces;
        this.occasions = occasions;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, HttpRequest<?> request, String secret) {
        return serve(
                page,
                secret,
                link ->
                        switch (traces.find(request, link)) {
                            case Trace.Sent() -> Optional.of(Pages.ok(templates.handoutSent(page)));
                            case Trace.Begun _ ->
                                    rounds.find(link.roundId())
                                            .map(round -> landing(page, secret, link, round, true));
                            case Trace.None() ->
                                    links.admit(link)
                                            .map(round ->
                                                    landing(page, secret, link, round, false));
                        });
    }

    /// Lets somebody begin, or go on who began in this browser.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> begin(Page page, HttpRequest<?> request, String secret) {
        return serve(
                page,
                secret,
                link ->
                        switch (traces.find(request, link)) {
                            case Trace.Sent() -> Optional.of(Pages.seeOther("/g/" + secret));
                            case Trace.Begun(Token token) -> Optional.of(enter(token));
                            case Trace.None() ->
                                    links.start(link)
                                            .map(token ->
                                                    enter(token)
                                                            .cookie(Traces.cookie(link, token)));
                        });
    }

    private HttpResponse<byte[]> serve(
            Page page,
            String secret,
            Function<OpenLink, Optional<MutableHttpResponse<byte[]>>> answer) {
        return Token.parse(secret)
                .flatMap(links::find)
                .flatMap(answer)
                .orElseGet(() ->
                        Pages.page(HttpStatus.NOT_FOUND, templates.questionnaireRefused(page)));
    }

    private static MutableHttpResponse<byte[]> enter(Token token) {
        return Pages.seeOther("/questionnaire").cookie(HostCookie.RESPONDENT.with(token.text()));
    }

    private MutableHttpResponse<byte[]> landing(
            Page page, String secret, OpenLink link, Round round, boolean begun) {
        Occasion occasion = occasions.of(round);
        Page read = occasions.pageFor(occasion, page, null);
        Ask ask = occasions.ask(occasion, read, link.organisationId(), link.role());
        return Pages.ok(templates.handoutGroup(read, new GroupPage(ask, "/g/" + secret, begun)));
    }
}
