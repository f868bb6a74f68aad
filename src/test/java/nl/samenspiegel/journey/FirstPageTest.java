package nl.samenspiegel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// What comes over the line to the telephone of a respondent before the first question is there.
@DatabaseTest(on = Engine.H2)
final class FirstPageTest {

    private static final int MOST_BYTES = 20_000;

    private final GivenFieldwork given;

    FirstPageTest(GivenFieldwork given) {
        this.given = given;
    }

    @Test
    void isThereInTwentyKilobytesWithTheFirstQuestions(Visitor visitor)
            throws IOException, InterruptedException {
        Round round = given.openRound("voorwaardenscan", "0.9");
        String token = given.link(round, "CSO").text();
        Html landing = visitor.get("/u/" + token);
        int first = weigh(landing.uri(), token);
        for (Element asset : landing.document().select("link[href], script[src], img[src]")) {
            String address = asset.hasAttr("href") ? asset.attr("href") : asset.attr("src");
            first += weigh(landing.uri().resolve(address), token);
        }
        int second = weigh(landing.uri().resolve("/questionnaire/1"), token);
        System.out.printf(
                "a respondent waits for %,d bytes, and %,d more for the questions%n",
                first, second);

        assertThat(first + second).isLessThanOrEqualTo(MOST_BYTES);
    }

    /// Returns how many bytes come for an address, packed if the server packs them.
    private static int weigh(URI address, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .header("Accept", "text/html,*/*")
                        .header("Cookie", "__Host-r=" + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address.getPath()).isEqualTo(200);
            return answer.body().length;
        }
    }
}
