package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/// What a phone has to fetch before the first question can be answered.
@DatabaseTest(on = Engine.H2)
final class TransferTest {

    private static final int MOST_BYTES = 20_000;

    private final GivenFieldwork given;
    private final RunningServer server;

    TransferTest(GivenFieldwork given, RunningServer server) {
        this.given = given;
        this.server = server;
    }

    @Test
    void theFirstPageWithAllItNeedsIsSmall(Visitor visitor) throws Exception {
        Token link = given.link(given.openRound("voorwaardenscan", "0.9"), "CSO");
        String landing = "/u/" + link.text();

        assertThat(transferred(landing, "", addresses(visitor.get(landing))))
                .isBetween(1, MOST_BYTES);
    }

    @Test
    void theFirstQuestionsWithAllTheyNeedAreSmall(Visitor visitor) throws Exception {
        Token link = given.link(given.openRound("voorwaardenscan", "0.9"), "CSO");
        Html first = visitor.submit(visitor.get("/u/" + link.text()), "main form").expect(200);

        assertThat(transferred("/questionnaire/1", link.text(), addresses(first)))
                .isBetween(1, MOST_BYTES);
    }

    /// Lists what the page makes a browser fetch; all of it is on this server.
    private static List<String> addresses(Html page) {
        var addresses = new ArrayList<String>();
        page.document()
                .select("link[href], script[src], img[src]")
                .forEach(part -> addresses.add(part.attr(part.hasAttr("src") ? "src" : "href")));
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("/assets/"));
        return addresses;
    }

    /// Returns the bytes of headers and bodies, compressed as a browser asks for.
    private int transferred(String page, String secret, List<String> addresses)
            throws IOException, InterruptedException {
        int total = size(page, secret);
        for (String address : addresses) {
            total += size(address, "");
        }
        return total;
    }

    private int size(String path, String secret) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(server.uri().resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .header("Cookie", "__Host-r=" + secret)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            int headers =
                    answer.headers().map().entrySet().stream()
                            .mapToInt(header -> header.toString().length() + 2)
                            .sum();
            return headers + answer.body().length;
        }
    }
}
