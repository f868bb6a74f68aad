package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class SendingControllerTest {

    private final GivenFieldwork given;
    private final Sheets sheets;

    SendingControllerTest(GivenFieldwork given, Sheets sheets) {
        this.given = given;
        this.sheets = sheets;
    }

    @Test
    void showsAllAnswersWithAWayToChangeThem(Visitor visitor) {
        Html review = fillIn(visitor, given.openRound("netwerkmeting", "1.0"));

        assertThat(review.path()).isEqualTo("/questionnaire/review");
        assertThat(review.text("main"))
                .contains("Je hebt 3 van de 12 vragen beantwoord", "Open vragen: 1 van de 1");
        assertThat(review.texts("h2")).startsWith("Deel 1 · De eerste weken en daarna");
        assertThat(review.texts("dd"))
                .hasSize(13)
                .startsWith("beetje oneens", "geldt niet voor mij", "niet beantwoord")
                .contains("10 – zeker wel")
                .endsWith("Meer koffie");

        Html change = visitor.get(review.link("Wijzig deel 1"));
        assertThat(change.text(".kicker")).isEqualTo("Deel 1 van 3 · wijzigen");
        Html back = visitor.submit(change, "#answers", "i.b_02", "7", "insist", "1");

        assertThat(back.path()).isEqualTo("/questionnaire/review");
        assertThat(back.texts("dd"))
                .startsWith("beetje oneens", "geldt niet voor mij", "helemaal eens");
    }

    @Test
    void sendingStoresOneSheetThanksAndForgetsTheLink(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Html review = fillIn(visitor, round);

        Html thanks = visitor.submit(review, "main form").expect(200);

        assertThat(thanks.path()).isEqualTo("/questionnaire/thanks");
        assertThat(thanks.heading()).isEqualTo("Bedankt, de antwoorden zijn binnen");
        assertThat(visitor.cookie("__Host-r")).isEmpty();
        // begin: Q-1 = 3, Q-2 = does not apply, two skipped; regie: not asked; samen: skipped;
        // waarde: w1 = 10, w2 skipped; verder: skipped
        assertThat(read(round)).containsExactly("6 3 1 1 0 0 0 0 0 0 1 1 1 1 14 1 1 1");
    }

    @Test
    void sendingAgainGivesTheSameThanksAndNoSecondSheet(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Html review = fillIn(visitor, round);
        String secret = visitor.cookie("__Host-r").orElseThrow();
        visitor.submit(review, "main form").expect(200);

        visitor.setCookie("__Host-r", secret);
        Html again = visitor.submit(review, "main form").expect(200);

        assertThat(again.path()).isEqualTo("/questionnaire/thanks");
        assertThat(read(round)).hasSize(1);
        visitor.setCookie("__Host-r", secret);
        visitor.get("/questionnaire/1").expect(404);
    }

    @Test
    void twentySendingsAtOnceMakeOneSheetAndTwentyThanks(RunningServer server) throws Exception {
        Round round = given.openRound("netwerkmeting", "1.0");
        Visitor visitor = server.visitor();
        Html review = fillIn(visitor, round);
        List<Callable<String>> sendings =
                Collections.nCopies(
                        20, () -> copy(server, visitor).submit(review, "main form").path());

        var paths = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(sendings)) {
                paths.add(sent.get());
            }
        }

        assertThat(paths).hasSize(20).containsOnly("/questionnaire/thanks");
        assertThat(read(round)).hasSize(1);
    }

    @Test
    void whatChangedElsewhereIsReviewedAgainBeforeItIsSent(RunningServer server) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Visitor visitor = server.visitor();
        Html review = fillIn(visitor, round);
        Visitor elsewhere = copy(server, visitor);
        Html page = elsewhere.get("/questionnaire/1");
        elsewhere.submit(page, "#answers", "i.Q-1", "7", "insist", "1").expect(200);

        Html again = visitor.submit(review, "main form").expect(409);

        assertThat(again.text(".warn")).contains("veranderd");
        assertThat(again.texts("dd")).startsWith("helemaal eens");
        assertThat(read(round)).isEmpty();
        visitor.submit(again, "main form").expect(200);
        assertThat(read(round)).hasSize(1);
    }

    @Test
    void nothingIsSentWhenNothingWasFilledIn(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Html page = begin(visitor, round);
        Html review = visitor.get("/questionnaire/review").expect(200);
        String csrf = page.element("input[name=csrf]").attr("value");

        Html refused = visitor.post("/questionnaire/submit", "csrf", csrf, "seen", "0").expect(409);

        assertThat(review.has("main form")).isFalse();
        assertThat(refused.text("main"))
                .contains("niets om te verzenden")
                .doesNotContain("Later verzenden");
        assertThat(refused.link("Begin bij deel 1")).isEqualTo("/questionnaire/1");
        assertThat(read(round)).isEmpty();
    }

    @Test
    void remarksAreKeptApartFromTheSheet(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");

        visitor.submit(fillIn(visitor, round), "main form").expect(200);

        assertThat(read(round).getFirst()).doesNotContain("koffie");
    }

    private Html fillIn(Visitor visitor, Round round) {
        Html first = begin(visitor, round);
        Html second = visitor.submit(first, "#answers", "i.Q-1", "3", "i.Q-2", "n", "insist", "1");
        Html open = visitor.submit(second, "#answers", "i.w1", "10", "insist", "1");
        return visitor.submit(open, "#answers", "o.tip", " Meer koffie ").expect(200);
    }

    private Html begin(Visitor visitor, Round round) {
        Html landing = visitor.get("/u/" + given.link(round, "LRN").text()).expect(200);
        return visitor.submit(landing, "main form").expect(200);
    }

    /// Returns another visitor with the same cookies.
    private static Visitor copy(RunningServer server, Visitor visitor) {
        Visitor other = server.visitor();
        for (String name : List.of("__Host-r", "__Host-csrf")) {
            other.setCookie(name, visitor.cookie(name).orElseThrow());
        }
        return other;
    }

    private List<String> read(Round round) {
        var read = new ArrayList<String>();
        sheets.read(
                round.id(),
                sheet -> {
                    var text = new StringBuilder();
                    for (byte code : sheet.answers()) {
                        text.append(text.isEmpty() ? "" : " ").append(code);
                    }
                    read.add(text.toString());
                });
        return read;
    }
}
