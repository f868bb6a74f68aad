package nl.samenspiegel.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Lets a request that changes something through only if its form came from one of our own pages.
///
/// Reads the form once and leaves it for the controller ([FormBinder]). A file is too large for
/// that: its form carries the token in the address.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements Ordered {

    /// The hidden field of a form, and the parameter of a form that sends a file.
    static final String FIELD = "csrf";

    /// Longest form that is read into memory, whatever a file may measure. Its length must be told
    /// beforehand, as every browser does.
    private static final long MOST_BYTES = 1_048_576;

    /// The only addresses at which no token is asked for.
    private static final String ONE_CLICK = "/unsubscribe/";

    private static final String FORM = "samenspiegel.form";
    private static final Set<HttpMethod> HARMLESS =
            EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CsrfTokens tokens;
    private final FilterBodyParser parser;

    CsrfFilter(CsrfTokens tokens, FilterBodyParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    /// Returns the form read from the body of `request`, or nothing if it had none.
    static Optional<Form> form(HttpRequest<?> request) {
        return request.getAttribute(FORM, Form.class);
    }

    /// Passes the request on, or fails with [StaleForm].
    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod()) || isOneClick(request)) {
            return CompletableFuture.completedFuture(request);
        }
        if ("cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"))) {
            return CompletableFuture.failedFuture(new StaleForm());
        }
        if (isForm(request)) {
            long length = request.getContentLength();
            if (length < 0 || length > MOST_BYTES) {
                return CompletableFuture.failedFuture(
                        new ContentLengthExceededException(MOST_BYTES, length));
            }
            return parser.parseBody(request)
                    .thenCompose(fields -> checkForm(request, Form.received(fields)));
        }
        return checkToken(request, request.getParameters().getFirst(FIELD).orElse(""));
    }

    private CompletableFuture<HttpRequest<?>> checkForm(HttpRequest<?> request, Form form) {
        request.setAttribute(FORM, form);
        return checkToken(request, form.text(FIELD));
    }

    private CompletableFuture<HttpRequest<?>> checkToken(HttpRequest<?> request, String token) {
        return tokens.admits(request, token)
                ? CompletableFuture.completedFuture(request)
                : CompletableFuture.failedFuture(new StaleForm());
    }

    /// Tells whether a mail program may ask this for its reader (RFC 8058): it has no form of ours.
    /// Whoever knows the address can stop mails with it, and nothing else.
    private static boolean isOneClick(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST && request.getPath().startsWith(ONE_CLICK);
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
    }
}
