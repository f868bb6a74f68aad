package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class GroupControllerTest {

    private final GivenFieldwork given;
    private final GivenOpenLinks open;
    private final OpenLinks links;

    GroupControllerTest(GivenFieldwork given, GivenOpenLinks open, OpenLinks links) {
        this.given = given;
        this.open = open;
        this.links = links;
    }

    @Test
    void saysThatTheLinkIsOpenWhomItIsForAndWhoSeesWhat(Visitor visitor) {
        OpenLink link = open.make(given.openRound("voorwaardenscan", "0.9"), "WPB", 50);

        Html page = visitor.get(open.path(link)).expect(200);

        assertThat(page.text(".kicker")).isEqualTo("De Brug · Ronde najaar");
        assertThat(page.text(".lead")).contains("werkplekbegeleiders · School Zuid");
        assertThat(page.text(".notice")).contains("Dit is een open link").contains("één keer");
        assertThat(page.text("main"))
                .contains("29 vragen, ongeveer 6 minuten")
                .contains("tot en met maandag 30 november 2026")
                .contains("geen naam of mailadres")
                .contains("groepen van minstens 5 mensen")
                .contains("Samira Aydin");
        assertThat(visitor.get(open.path(link) + "?lang=en").expect(200).text(".notice"))
                .contains("This is an open link");
    }

    @Test
    void showingChangesNothing(Visitor visitor) {
        OpenLink link = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);

        visitor.get(open.path(link)).expect(200);

        assertThat(used(link)).isZero();
        assertThat(visitor.cookie("__Host-r")).isEmpty();
        assertThat(visitor.cookie("__Host-g")).isEmpty();
    }

    @Test
    void whoBeganInThisBrowserGoesOnWithTheSameInvitation(Visitor visitor) {
        OpenLink link = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        Html first = start(visitor, link).expect(200);
        String token = visitor.cookie("__Host-r").orElseThrow();
        visitor.setCookie("__Host-r", "0".repeat(32));

        Html again = visitor.get(open.path(link)).expect(200);
        visitor.submit(again, "main form").expect(200);

        assertThat(first.path()).isEqualTo("/questionnaire/1");
        assertThat(again.text("main form")).contains("Ga verder");
        assertThat(visitor.cookie("__Host-r")).contains(token);
        assertThat(used(link)).isOne();
    }

    @Test
    void whoHasAPersonalLinkForTheSameGroupGoesOnWithThat(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        OpenLink link = open.make(round, "LRN", 5);
        Html personal = visitor.get("/u/" + given.link(round, "LRN").text());
        visitor.submit(personal, "main form").expect(200);
        String token = visitor.cookie("__Host-r").orElseThrow();

        start(visitor, link).expect(200);

        assertThat(visitor.cookie("__Host-r")).contains(token);
        assertThat(used(link)).isZero();
    }

    @Test
    void whoSentInThisBrowserIsToldSo(Visitor visitor) {
        OpenLink link = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        fillIn(visitor, start(visitor, link));

        Html again = visitor.get(open.path(link)).expect(200);

        assertThat(again.heading()).isEqualTo("In deze browser is al ingevuld");
        assertThat(again.has("main form")).isFalse();
        assertThat(used(link)).isOne();
        visitor.loseCookies();
        assertThat(visitor.get(open.path(link)).expect(200).has("main form")).isTrue();
    }

    @Test
    void whoBeganGoesOnAlsoWhenTheLinkIsClosed(Visitor visitor) {
        OpenLink link = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        start(visitor, link).expect(200);
        links.close(link, true);

        Html again = visitor.get(open.path(link)).expect(200);

        assertThat(visitor.submit(again, "main form").expect(200).path())
                .isEqualTo("/questionnaire/1");
    }

    @Test
    void refusedLinksCannotBeToldApart(RunningServer server, Rounds rounds, StoppedClock clock) {
        var refused = new ArrayList<String>(List.of("/g/" + "0".repeat(32), "/g/nothing"));
        OpenLink closed = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        links.close(closed, true);
        refused.add(open.path(closed));
        OpenLink full = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        for (int i = 0; i < 5; i++) {
            links.start(full);
        }
        refused.add(open.path(full));
        Round over = given.openRound("netwerkmeting", "1.0");
        refused.add(open.path(open.make(over, "LRN", 5)));
        rounds.close(over);
        String late = open.path(open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5));

        var seen = new ArrayList<String>();
        refused.forEach(path -> seen.add(body(server, path)));
        clock.advance(Duration.ofDays(30));
        try {
            seen.add(body(server, late));
        } finally {
            clock.advance(Duration.ofDays(-30));
        }

        assertThat(seen).hasSize(6).containsOnly(seen.getFirst());
        assertThat(seen.getFirst()).contains("Deze link werkt niet");
    }

    @Test
    void nobodyBeginsWithALinkThatFilledUpMeanwhile(Visitor visitor) {
        OpenLink link = open.make(given.openRound("netwerkmeting", "1.0"), "LRN", 5);
        Html page = visitor.get(open.path(link)).expect(200);
        for (int i = 0; i < 5; i++) {
            links.start(link);
        }

        Html refused = visitor.submit(page, "main form").expect(404);

        assertThat(refused.heading()).isEqualTo("Deze link werkt niet of niet meer");
        assertThat(visitor.cookie("__Host-r")).isEmpty();
    }

    @Test
    void whatWasSentCountsInTheRound(Visitor visitor, Invitations invitations) {
        Round round = given.openRound("netwerkmeting", "1.0");
        fillIn(visitor, start(visitor, open.make(round, "LRN", 5)));

        var counts = invitations.count(round.id());

        assertThat(counts)
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.invited()).isZero();
                    assertThat(count.done()).isOne();
                    assertThat(count.isOpen()).isTrue();
                });
    }

    private Html start(Visitor visitor, OpenLink link) {
        return visitor.submit(visitor.get(open.path(link)).expect(200), "main form");
    }

    private static void fillIn(Visitor visitor, Html first) {
        Html second = visitor.submit(first, "#answers", "i.Q-1", "3", "i.Q-2", "n", "insist", "1");
        Html open = visitor.submit(second, "#answers", "i.w1", "10", "insist", "1");
        Html review = visitor.submit(open, "#answers").expect(200);
        visitor.submit(review, "main form").expect(200);
    }

    private int used(OpenLink link) {
        return links.find(link.roundId(), link.id()).orElseThrow().used();
    }

    private static String body(RunningServer server, String path) {
        Html page = server.visitor().get(path).expect(404);
        return page.body().replace(path, "…");
    }
}
