package nl.samenspiegel.account;

import io.micronaut.http.HttpRequest;
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

import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

/// Where staff come in and go out.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

    private final Sessions sessions;
    private final Templates templates;

    SignInController(Sessions sessions, Templates templates) {
        this.sessions = sessions;
        this.templates = templates;
    }

    @Get("/sign-in")
    HttpResponse<byte[]> signIn(Page page) {
        return Pages.ok(templates.accountSignIn(page));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> signOut(HttpRequest<?> request) {
        return Pages.seeOther("/", Notice.of("account.signOut.notice"))
                .cookie(sessions.signOut(request));
    }
}
