package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import nl.samenspiegel.views.Templates;

import java.util.Map;

/// The pages for what went wrong: what happened and what to do now, without a word of how.
@Singleton
public final class ErrorPages {

    /// The statuses that have a text of their own; others say that the request cannot be answered.
    private static final Map<HttpStatus, String> TEXTS =
            Map.of(
                    HttpStatus.FORBIDDEN, "forbidden",
                    HttpStatus.NOT_FOUND, "notFound",
                    HttpStatus.METHOD_NOT_ALLOWED, "notFound",
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "tooLarge",
                    HttpStatus.TOO_MANY_REQUESTS, "tooMany",
                    HttpStatus.INTERNAL_SERVER_ERROR, "broken",
                    HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

    private final PageMaker maker;
    private final Templates templates;

    ErrorPages(PageMaker maker, Templates templates) {
        this.maker = maker;
        this.templates = templates;
    }

    /// Returns the page for `status`.
    public MutableHttpResponse<byte[]> page(HttpRequest<?> request, HttpStatus status) {
        return page(request, status, "");
    }

    MutableHttpResponse<byte[]> page(HttpRequest<?> request, HttpStatus status, String incident) {
        return page(request, status, TEXTS.getOrDefault(status, "refused"), incident);
    }

    /// Returns the page for a form that did not come from one of our own pages, or from one made
    /// for another session. A respondent does not reload but opens the own link: by now the browser
    /// may hold that of someone else.
    MutableHttpResponse<byte[]> stale(HttpRequest<?> request) {
        return request.getPath().startsWith("/questionnaire")
                ? Pages.page(HttpStatus.FORBIDDEN, templates.questionnaireLost(maker.page(request)))
                : page(request, HttpStatus.FORBIDDEN, "stale", "");
    }

    private MutableHttpResponse<byte[]> page(
            HttpRequest<?> request, HttpStatus status, String text, String incident) {
        Page page = maker.page(request);
        // keys: web.error.*
        return Pages.page(
                status,
                templates.webError(
                        page,
                        page.t("web.error.%s.title".formatted(text)),
                        page.t("web.error.%s.text".formatted(text)),
                        incident));
    }
}
