package nl.samenspiegel.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Turns the switch of language into a cookie and sends the reader to the same address without it.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LanguageFilter implements Ordered {

    LanguageFilter() {}

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @Nullable MutableHttpResponse<?> switchLanguage(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET) {
            return null;
        }
        Optional<Language> asked =
                request.getParameters().getFirst(LanguageChoice.PARAMETER).flatMap(Language::parse);
        return asked.isEmpty()
                ? null
                : Pages.seeOther(address(request))
                        .cookie(HostCookie.LANGUAGE.with(asked.get().code()));
    }

    /// Returns the path and the other parameters. More than one slash at the start would name
    /// another host, so only one is kept.
    private static String address(HttpRequest<?> request) {
        String path = "/" + request.getPath().replaceFirst("^[/\\\\]+", "");
        String query = Visit.query(request);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
