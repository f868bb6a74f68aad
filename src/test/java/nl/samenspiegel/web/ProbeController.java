package nl.samenspiegel.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.views.Templates;

import java.sql.SQLTransientConnectionException;

/// Routes that do what a feature may do, for the tests of what surrounds features.
@Controller("/probe")
@Requires(property = "probe")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProbeController {

    private final Templates templates;

    ProbeController(Templates templates) {
        this.templates = templates;
    }

    @Get("/form")
    HttpResponse<byte[]> form(Page page) {
        return Pages.ok(
                templates.webEmpty("form", output -> output.writeContent(form(page.formToken()))));
    }

    @Post("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> take(Form form, Page page) {
        if (form.text("word").isEmpty()) {
            Page refused = page.with(FormErrors.of("word", "missing"));
            return Pages.refused(templates.webError(refused, "Probe", "text", ""));
        }
        return Pages.seeOther("/probe/form", Notice.of("web.error.home"));
    }

    @Get("/broken-template")
    HttpResponse<byte[]> brokenTemplate() {
        return Pages.ok(
                new JteModel() {
                    @Override
                    public void render(TemplateOutput output) {
                        output.writeContent("<p>half a page");
                        throw new IllegalStateException("the template is broken");
                    }

                    @Override
                    public void writeTo(TemplateOutput output) {
                        render(output);
                    }
                });
    }

    @Get("/away")
    @SuppressWarnings("DoNotCallSuggester") // only the router calls it
    HttpResponse<byte[]> away() throws SQLTransientConnectionException {
        throw new SQLTransientConnectionException("the database is away");
    }

    @Get("/number/{number}")
    HttpResponse<String> number(int number) {
        return HttpResponse.ok("%d".formatted(number));
    }

    private static String form(FormToken token) {
        return "<form method=\"post\" action=\"/probe/form\"><input name=\"csrf\" value=\"%s\"></form>"
                .formatted(token.value());
    }
}
