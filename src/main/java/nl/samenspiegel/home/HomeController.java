package nl.samenspiegel.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

/// The pages that anyone may read.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class HomeController {

    private final Templates templates;

    HomeController(Templates templates) {
        this.templates = templates;
    }

    @Get("/")
    HttpResponse<byte[]> start(Page page) {
        return Pages.ok(templates.homeStart(page));
    }

    @Get("/privacy")
    HttpResponse<byte[]> privacy(Page page) {
        return Pages.ok(templates.homePrivacy(page));
    }

    @Get("/accessibility")
    HttpResponse<byte[]> accessibility(Page page) {
        return Pages.ok(templates.homeAccessibility(page));
    }
}
