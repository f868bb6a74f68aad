package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.RunningServer;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/// Every route, and every way to fail, tells the browser what a page may do.
@DatabaseTest(on = Engine.H2, settings = "probe=true")
final class SecurityHeadersFilterTest {

    private final Exchange exchange;
    private final Router router;

    SecurityHeadersFilterTest(RunningServer server, ApplicationContext context) {
        exchange = new Exchange(server);
        router = context.getBean(Router.class);
    }

    @Test
    void standOnTheAnswerOfEveryRoute() {
        List<UriRouteInfo<?, ?>> routes = router.uriRoutes().toList();

        assertThat(routes).hasSizeGreaterThan(5);
        for (UriRouteInfo<?, ?> route : routes) {
            String path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "1");
            check(
                    exchange.send(
                            exchange.to(path)
                                    .method(route.getHttpMethodName(), BodyPublishers.noBody())));
        }
    }

    @Test
    void standOnEveryRefusal() {
        check(exchange.get("/nowhere"));
        check(exchange.get("/probe/broken-template"));
        check(exchange.get("/probe/away"));
        check(exchange.post("/probe/form", "word=" + "a".repeat(2_000_000)));
        check(exchange.post("/probe/form", ""));
        check(exchange.get("/privacy?lang=en"));
    }

    private static void check(HttpResponse<String> answer) {
        String where = "%s %s".formatted(answer.request().method(), answer.uri().getPath());
        assertThat(Exchange.header(answer, "Content-Security-Policy"))
                .as(where)
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self'", "object-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(Exchange.header(answer, "X-Content-Type-Options"))
                .as(where)
                .isEqualTo("nosniff");
        assertThat(Exchange.header(answer, "Referrer-Policy")).as(where).isEqualTo("no-referrer");
        assertThat(Exchange.header(answer, "Cross-Origin-Opener-Policy"))
                .as(where)
                .isEqualTo("same-origin");
        assertThat(Exchange.header(answer, "Cache-Control")).as(where).isEqualTo("no-store");
        assertThat(answer.headers().map())
                .as(where)
                .doesNotContainKey("access-control-allow-origin");
        assertThat(Exchange.cookies(answer)).as(where).allMatch(SecurityHeadersFilterTest::isSafe);
    }

    private static boolean isSafe(String cookie) {
        String lower = cookie.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("__host-")
                && lower.contains("; secure")
                && lower.contains("; httponly")
                && lower.contains("; samesite=lax")
                && lower.contains("; path=/")
                && !lower.contains("domain");
    }
}
