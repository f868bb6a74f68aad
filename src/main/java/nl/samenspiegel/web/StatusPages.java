package nl.samenspiegel.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

/// Answers with a page where the framework refuses a request itself: no such address, another
/// method, a body too large, a field that cannot be read.
@Singleton
@Primary
final class StatusPages implements ErrorResponseProcessor<byte[]> {

    private final ErrorPages errorPages;

    StatusPages(ErrorPages errorPages) {
        this.errorPages = errorPages;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        MutableHttpResponse<byte[]> page =
                errorPages.page(context.getRequest(), HttpStatus.valueOf(response.code()));
        response.getHeaders()
                .forEach((name, values) -> values.forEach(value -> copy(page, name, value)));
        return page;
    }

    private static void copy(MutableHttpResponse<?> page, String name, String value) {
        if (!page.getHeaders().contains(name)) {
            page.header(name, value);
        }
    }
}
