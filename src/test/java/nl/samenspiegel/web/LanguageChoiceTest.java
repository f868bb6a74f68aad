package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.RunningServer;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;

@DatabaseTest(on = Engine.H2)
final class LanguageChoiceTest {

    private final Exchange exchange;

    LanguageChoiceTest(RunningServer server) {
        exchange = new Exchange(server);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | nl",
                "en-US,en;q=0.9,nl;q=0.8 | en",
                "de,nl;q=0.5,en;q=0.7 | en",
                "fr | nl",
                "en;q=0,nl | nl",
                ";;=nonsense | nl"
            })
    void followsTheBrowser(String header, String language) {
        assertThat(language(exchange.get("/privacy", "Accept-Language", header)))
                .isEqualTo(language);
    }

    @Test
    void putsTheSwitchBeforeTheBrowser() {
        HttpResponse<String> switched = exchange.get("/privacy?lang=en&from=a%26b");

        assertThat(switched.statusCode()).isEqualTo(303);
        assertThat(Exchange.header(switched, "Location")).isEqualTo("/privacy?from=a%26b");
        assertThat(
                        language(
                                exchange.get(
                                        "/privacy",
                                        "Accept-Language",
                                        "nl",
                                        "Cookie",
                                        Exchange.cookie(switched))))
                .isEqualTo("en");
    }

    @Test
    void leavesAnUnknownLanguageAlone() {
        assertThat(exchange.get("/privacy?lang=fr").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "//elsewhere.example/x, /elsewhere.example/x",
        "///elsewhere.example, /elsewhere.example"
    })
    void neverSendsTheReaderElsewhere(String path, String target) {
        HttpResponse<String> answer = exchange.send(exchange.toRaw(path + "?lang=en").GET());

        assertThat(Exchange.header(answer, "Location")).isEqualTo(target);
    }

    @Test
    void offersTheOtherLanguageOnEveryPage() {
        HttpResponse<String> page = exchange.get("/privacy?from=a");

        assertThat(Jsoup.parse(page.body()).select(".tools a[hreflang=en]").attr("href"))
                .isEqualTo("/privacy?from=a&lang=en");
    }

    private static String language(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("html").attr("lang");
    }
}
