package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.RunningServer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

@DatabaseTest(on = Engine.H2, settings = "probe=true")
final class ErrorsTest {

    private final Exchange exchange;

    ErrorsTest(RunningServer server) {
        exchange = new Exchange(server);
    }

    @Test
    void giveTheSamePageForEveryAbsentAddress() {
        HttpResponse<String> absent = exchange.get("/nowhere");

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(heading(absent)).isEqualTo("Deze pagina is er niet");
        assertThat(main(exchange.get("/assets/0/nothing.css"))).isEqualTo(main(absent));
    }

    @Test
    void areToldInTheLanguageOfTheReader() {
        HttpResponse<String> absent =
                exchange.get("/nowhere", "Accept-Language", "en-GB, nl;q=0.5");

        assertThat(heading(absent)).isEqualTo("There is no such page");
    }

    @Test
    void answerAtOnceWhenATemplateBreaksHalfway() {
        HttpResponse<String> answer = exchange.get("/probe/broken-template");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("half a page")
                .doesNotContain("the template is broken")
                .doesNotContain("Exception")
                .containsPattern("Noem deze code bij een melding: [0-9a-z]{5,7}\\.")
                .contains("Melden kan bij de coördinator");
    }

    @Test
    void sayThatTheDatabaseIsAway() {
        HttpResponse<String> answer = exchange.get("/probe/away");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(heading(answer)).isEqualTo("Samenspiegel is even niet bereikbaar");
    }

    @Test
    void sayThatAFieldCannotBeRead() {
        HttpResponse<String> answer = exchange.get("/probe/number/many");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(main(answer)).doesNotContain("many").contains("kunnen wij niet lezen");
    }

    @Test
    void sayThatABodyIsTooLarge() {
        HttpResponse<String> answer = exchange.post("/probe/form", "word=" + "a".repeat(2_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(heading(answer)).isEqualTo("Dit is te groot");
    }

    @Test
    void coverAnAddressAskedForInAnotherWay() {
        HttpResponse<String> answer =
                exchange.send(exchange.to("/privacy").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(heading(answer)).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void areSummedUpFirstOnTheFormThatIsRefused() {
        HttpResponse<String> page = exchange.get("/probe/form");
        String token = Jsoup.parse(page.body()).select("input[name=csrf]").val();

        HttpResponse<String> answer =
                exchange.post("/probe/form", "csrf=" + token, "Cookie", Exchange.cookie(page));

        Document refused = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(refused.title()).isEqualTo("Fout: Probe – Samenspiegel");
        assertThat(refused.select("main > :first-child").attr("role")).isEqualTo("alert");
        assertThat(refused.select(".errors a").attr("href")).isEqualTo("#word");
    }

    @Test
    void leaveANoticeToBeShownOnce() {
        HttpResponse<String> page = exchange.get("/probe/form");
        String token = Jsoup.parse(page.body()).select("input[name=csrf]").val();
        HttpResponse<String> done =
                exchange.post(
                        "/probe/form", "word=a&csrf=" + token, "Cookie", Exchange.cookie(page));

        HttpResponse<String> next = exchange.get("/privacy", "Cookie", Exchange.cookie(done));

        assertThat(Jsoup.parse(next.body()).select("[role=status]").text())
                .isEqualTo("Naar de startpagina");
        assertThat(Exchange.cookies(next)).anyMatch(cookie -> cookie.contains("Max-Age=0"));
    }

    private static String heading(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("h1").text();
    }

    private static String main(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").html();
    }
}
