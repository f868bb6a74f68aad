package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.RunningServer;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

@DatabaseTest(on = Engine.H2, settings = "probe=true")
final class CsrfFilterTest {

    private final Exchange exchange;

    CsrfFilterTest(RunningServer server) {
        exchange = new Exchange(server);
    }

    @Test
    void letsAFormOfOurOwnPageThrough() {
        HttpResponse<String> page = exchange.get("/probe/form");

        HttpResponse<String> answer =
                exchange.post(
                        "/probe/form",
                        "word=a&csrf=" + token(page),
                        "Cookie",
                        Exchange.cookie(page));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void letsTheSameFormThroughTwice() {
        HttpResponse<String> page = exchange.get("/probe/form");
        String form = "word=a&csrf=" + token(page);

        exchange.post("/probe/form", form, "Cookie", Exchange.cookie(page));

        assertThat(exchange.post("/probe/form", form, "Cookie", Exchange.cookie(page)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesAFormWithoutAToken() {
        HttpResponse<String> page = exchange.get("/probe/form");

        HttpResponse<String> answer =
                exchange.post("/probe/form", "word=a", "Cookie", Exchange.cookie(page));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Er is niets gewijzigd");
    }

    @Test
    void refusesATokenWithoutTheCookieOrWithThatOfAnotherBrowser() {
        HttpResponse<String> page = exchange.get("/probe/form");
        String other = Exchange.cookie(exchange.get("/probe/form"));
        String form = "word=a&csrf=" + token(page);

        assertThat(exchange.post("/probe/form", form).statusCode()).isEqualTo(403);
        assertThat(exchange.post("/probe/form", form, "Cookie", other).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesATokenMadeForAnotherSession() {
        HttpResponse<String> page = exchange.get("/probe/form");
        String cookies = Exchange.cookie(page) + "; __Host-staff=someone";

        HttpResponse<String> answer =
                exchange.post("/probe/form", "word=a&csrf=" + token(page), "Cookie", cookies);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAFormThatComesFromAnotherSite() {
        HttpResponse<String> page = exchange.get("/probe/form");

        HttpResponse<String> answer =
                exchange.post(
                        "/probe/form",
                        "word=a&csrf=" + token(page),
                        "Cookie",
                        Exchange.cookie(page),
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesEveryOtherWayToChangeSomething() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer =
                    exchange.send(
                            exchange.to("/probe/form").method(method, BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(method).isEqualTo(403);
        }
    }

    @Test
    void refusesAFormInAnotherGuise() {
        HttpRequest.Builder json =
                exchange.to("/probe/form").POST(BodyPublishers.ofString("{\"word\":\"a\"}"));

        HttpResponse<String> answer = exchange.send(json, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAFormThatDoesNotTellItsLength() {
        byte[] form = "word=a".getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder chunked =
                exchange.to("/probe/form")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)));

        HttpResponse<String> answer =
                exchange.send(chunked, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void writesAnotherTokenOnEveryPage() {
        HttpResponse<String> first = exchange.get("/probe/form");

        HttpResponse<String> second = exchange.get("/probe/form", "Cookie", Exchange.cookie(first));

        assertThat(token(second)).isNotEqualTo(token(first));
        assertThat(Exchange.cookies(second)).isEmpty();
    }

    @Test
    void leavesNoCookieBehindOnAPageWithoutAForm() {
        assertThat(Exchange.cookies(exchange.get("/privacy"))).isEmpty();
    }

    @Test
    void sendsItsCookieOverSafeConnectionsOnlyAndOutOfReachOfScripts() {
        String cookie = Exchange.cookies(exchange.get("/probe/form")).getFirst();

        assertThat(cookie)
                .startsWith("__Host-csrf=")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Lax", "; Path=/")
                .doesNotContainIgnoringCase("Domain");
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("input[name=csrf]").val();
    }
}
