package nl.samenspiegel.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

/// Answers with a page where the framework refuses a request itself: no such address, another
/// method, a body too large, a field that cannot be read.
///
/// A body that is too large is refused before any filter runs, so the headers are added here too.
@Singleton
@Primary
final class StatusPages implements ErrorResponseProcessor<byte[]> {

    private final ErrorPages errorPages;
    private final SecurityHeaders headers;

    StatusPages(ErrorPages errorPages, SecurityHeaders headers) {
        this.errorPages = errorPages;
        this.headers = headers;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        MutableHttpResponse<byte[]> page =
                errorPages.page(context.getRequest(), HttpStatus.valueOf(response.code()));
        response.getHeaders()
                .forEach((name, values) -> values.forEach(value -> copy(page, name, value)));
        headers.addTo(page);
        return page;
    }

    private static void copy(MutableHttpResponse<?> page, String name, String value) {
        if (!page.getHeaders().contains(name)) {
            page.header(name, value);
        }
    }
}
