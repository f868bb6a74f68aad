package nl.samenspiegel.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/// Sets the cookies that making a page asked for: the number behind its forms, the end of its
/// notice.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PageFilter implements Ordered {

    PageFilter() {}

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.after();
    }

    @ResponseFilter
    void setCookies(HttpRequest<?> request, MutableHttpResponse<?> response) {
        CsrfTokens.findFresh(request)
                .ifPresent(number -> response.cookie(HostCookie.FORMS.with(number)));
        if (Notice.isTaken(request) && response.getHeaders().get("Location") == null) {
            response.cookie(HostCookie.NOTICE.forgotten());
        }
    }
}
