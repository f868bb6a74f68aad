package nl.samenspiegel.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.ContentLengthExceededException;

/// Refuses bodies that no form of ours sends: larger than 1 MB, or of a size that is not told
/// beforehand.
///
/// Only a form with a file may be larger; the server bounds those.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodyLimitFilter implements Ordered {

    private static final long MOST_BYTES = 1_048_576;

    BodyLimitFilter() {}

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /// Lets the request pass, or fails with [ContentLengthExceededException].
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (hasFile(request)) {
            return;
        }
        long bytes =
                request.getHeaders().contains("Transfer-Encoding")
                        ? Long.MAX_VALUE
                        : request.getContentLength();
        if (bytes > MOST_BYTES) {
            throw new ContentLengthExceededException(MOST_BYTES, bytes);
        }
    }

    private static boolean hasFile(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE))
                .isPresent();
    }
}
