package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class LandingControllerTest {

    private final GivenFieldwork given;
    private final Transactions transactions;

    LandingControllerTest(GivenFieldwork given, Transactions transactions) {
        this.given = given;
        this.transactions = transactions;
    }

    @Test
    void saysWhoAsksWhyHowLongAndWhoSeesWhat(Visitor visitor) {
        Token link = given.link(given.openRound("voorwaardenscan", "0.9"), "WPB");

        Html page = visitor.get("/u/" + link.text()).expect(200);

        assertThat(page.text(".kicker")).isEqualTo("De Brug · Ronde najaar");
        assertThat(page.text(".lead")).contains("U bent uitgenodigd als werkplekbegeleider");
        assertThat(page.text(".notice"))
                .contains("29 vragen, ongeveer 6 minuten")
                .contains("2 open vragen")
                .contains("tot en met maandag 30 november 2026");
        assertThat(page.text("main"))
                .contains("Dát u heeft meegedaan en wát u antwoordde, bewaren we los van elkaar")
                .contains("groepen van minstens 5 mensen")
                .contains("enige in deze rol")
                .contains("instrument in ontwikkeling, versie 0.9")
                .contains("Werkplekbegeleider: begeleidt studenten in de klas")
                .contains("Neem contact op met de coördinator: Samira Aydin, ")
                .contains("niet om mensen te beoordelen");
    }

    @Test
    void speaksToStudentsInformally(Visitor visitor) {
        Token link = given.link(given.openRound("voorwaardenscan", "0.9"), "STU");

        Html page = visitor.get("/u/" + link.text()).expect(200);

        assertThat(page.text("main"))
                .contains("Dát je hebt meegedaan")
                .doesNotContainPattern("\\b[Uu]w?\\b");
    }

    @Test
    void startingLeadsToTheFirstQuestionsAndLeavesTheSecretBehind(Visitor visitor) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Html page = visitor.get("/u/" + link.text());

        Html first = visitor.submit(page, "main form").expect(200);

        assertThat(first.path()).isEqualTo("/questionnaire/1");
        assertThat(visitor.cookie("__Host-r")).contains(link.text());
        assertThat(first.body()).doesNotContain(link.text());
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites(RunningServer server) throws Exception {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Visitor visitor = server.visitor();
        Html page = visitor.get("/u/" + link.text());
        String csrf = page.element("input[name=csrf]").attr("value");
        var request =
                HttpRequest.newBuilder(server.uri().resolve("/u/" + link.text()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Cookie",
                                "__Host-csrf=" + visitor.cookie("__Host-csrf").orElseThrow())
                        .POST(HttpRequest.BodyPublishers.ofString("csrf=" + csrf))
                        .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("__Host-r="))
                    .singleElement()
                    .satisfies(cookie ->
                            assertThat(cookie)
                                    .contains("HTTPOnly")
                                    .contains("Secure")
                                    .contains("SameSite=Lax")
                                    .contains("Path=/")
                                    .doesNotContain("Max-Age"));
        }
    }

    @Test
    void showingChangesNothing(Visitor visitor) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        List<String> before = rows();

        visitor.get("/u/" + link.text()).expect(200);
        visitor.get("/u/" + link.text() + "?lang=en").expect(200);

        assertThat(rows()).isEqualTo(before);
        assertThat(visitor.cookie("__Host-r")).isEmpty();
    }

    @Test
    void isReadInTheLanguageChosenOrElseInThatOfTheInvitation(RunningServer server) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Token english = given.link(round, "LRN", "en");
        Visitor dutch = server.visitor();

        assertThat(language(dutch.get("/u/" + english.text()))).isEqualTo("en");
        assertThat(language(dutch.get("/u/" + english.text() + "?lang=nl"))).isEqualTo("nl");
        assertThat(language(dutch.get("/u/" + english.text()))).isEqualTo("nl");
        assertThat(
                        language(
                                server.visitor()
                                        .with("Accept-Language", "en-GB,nl;q=0.5")
                                        .get("/u/" + given.link(round, "LRN").text())))
                .isEqualTo("en");
    }

    @Test
    void refusedLinksCannotBeToldApart(
            RunningServer server,
            Rounds rounds,
            Submissions submissions,
            Invitations invitations,
            StoppedClock clock)
            throws Exception {
        var refused = new ArrayList<String>();
        refused.add("00000000000000000000000000000000");
        refused.add("U".repeat(32));
        Round round = given.openRound("netwerkmeting", "1.0");
        Invitation answered = given.invite(round, "LRN", null);
        refused.add(invitations.makeLinks(round, List.of(answered)).getFirst().text());
        submissions.submit(answered, new byte[] {4}, Map.of());
        Token revoked = given.link(round, "LRN");
        revoke(revoked, invitations);
        refused.add(revoked.text());
        Round closed = given.openRound("netwerkmeting", "1.0");
        refused.add(given.link(closed, "LRN").text());
        rounds.close(closed);
        Token late = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        refused.add(late.text());

        var seen = new ArrayList<String>();
        for (String secret : refused.subList(0, 5)) {
            seen.add(exchange(server, "GET", secret));
        }
        clock.advance(Duration.ofDays(30));
        try {
            for (String secret : refused) {
                seen.add(exchange(server, "GET", secret));
                assertThat(exchange(server, "HEAD", secret)).startsWith("404").endsWith("|");
            }
        } finally {
            clock.advance(Duration.ofDays(-30));
        }

        assertThat(seen).hasSize(11).containsOnly(seen.getFirst());
        assertThat(seen.getFirst()).startsWith("404").contains("Deze link werkt niet");
    }

    @Test
    void aRefusedLinkLetsNobodyStart(Visitor visitor) {
        Token good = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Html page = visitor.get("/u/" + good.text());
        String csrf = page.element("input[name=csrf]").attr("value");

        Html refused = visitor.post("/u/" + "0".repeat(32), "csrf", csrf).expect(404);

        assertThat(refused.heading()).isEqualTo("Deze link werkt niet of niet meer");
        assertThat(visitor.cookie("__Host-r")).isEmpty();
    }

    /// Returns status, all headers but the date, and body.
    private static String exchange(RunningServer server, String method, String secret)
            throws Exception {
        URI address = server.uri().resolve("/u/" + secret);
        var request =
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept-Language", "nl")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            var headers = new TreeMap<>(answer.headers().map());
            headers.remove("date");
            return "%d %s|%s"
                    .formatted(answer.statusCode(), headers, answer.body().replace(secret, "…"));
        }
    }

    private void revoke(Token token, Invitations invitations) {
        assertThat(invitations.admit(token)).isInstanceOf(Admission.Admitted.class);
        Admission.Admitted admitted = (Admission.Admitted) invitations.admit(token);
        transactions.write(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE invitation_token SET revoked = TRUE WHERE invitation_id"
                                    + " = ?")) {
                update.setBytes(1, Keys.bytes(admitted.invitation().id()));
                return update.executeUpdate();
            }
        });
    }

    private List<String> rows() {
        return transactions.read(connection -> {
            var counts = new ArrayList<String>();
            for (String table :
                    List.of("draft", "invitation", "invitation_token", "response_sheet")) {
                counts.add(count(connection, table));
            }
            return counts;
        });
    }

    private static String count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return "%s %d".formatted(table, row.getLong(1));
        }
    }

    private static String language(Html page) {
        return page.expect(200).element("html").attr("lang");
    }
}
