package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The questionnaire by HTTP alone, as a browser without scripts sees it.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class QuestionnaireControllerTest {

    private final GivenFieldwork given;
    private final Invitations invitations;
    private final Drafts drafts;

    QuestionnaireControllerTest(GivenFieldwork given, Invitations invitations, Drafts drafts) {
        this.given = given;
        this.invitations = invitations;
        this.drafts = drafts;
    }

    @Test
    void asksEachItemOfThePageInAGroupWithAllItsAnswers(Visitor visitor) {
        Html page = begin(visitor, "voorwaardenscan", "0.9", "WPB");

        assertThat(page.path()).isEqualTo("/questionnaire/1");
        assertThat(page.document().title())
                .isEqualTo(
                        "Deel 1 van 9: Het programma op school en op de opleiding – Samenspiegel");
        assertThat(page.texts("fieldset legend")).hasSize(5).first().asString().startsWith("1 In ");
        assertThat(page.texts("fieldset:first-of-type label"))
                .containsExactly(
                        "helemaal niet",
                        "een beetje",
                        "redelijk",
                        "grotendeels",
                        "helemaal",
                        "kan ik niet beoordelen");
        assertThat(page.document().select("input[checked]")).isEmpty();
    }

    @Test
    void offersElevenLevelsFromZero(Visitor visitor) {
        Html page = begin(visitor, "netwerkmeting", "1.0", "LRN");
        Html last = visitor.submit(page, "#answers", "insist", "1").expect(200);

        assertThat(last.path()).isEqualTo("/questionnaire/2");
        assertThat(last.document().select("fieldset:first-of-type input[type=radio]"))
                .extracting(input -> input.attr("value"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void remindsOnceOfWhatWasLeftOpen(Visitor visitor) {
        Html page = begin(visitor, "netwerkmeting", "1.0", "LRN");

        Html reminder = visitor.submit(page, "#answers", "i.Q-1", "3").expect(200);
        Html next = visitor.submit(reminder, "#answers").expect(200);

        assertThat(reminder.text("#missing")).isEqualTo("7 vragen zijn nog niet beantwoord");
        assertThat(reminder.element(".errors a").attr("href")).isEqualTo("#q2-1");
        assertThat(reminder.text("#q2-error")).isEqualTo("Nog geen antwoord. Overslaan mag ook.");
        assertThat(reminder.has("#q1-error")).isFalse();
        assertThat(reminder.texts("#answers .actions .button")).containsExactly("Toch verder");
        assertThat(reminder.element("#q1-3").hasAttr("checked")).isTrue();
        assertThat(next.path()).isEqualTo("/questionnaire/2");
    }

    @Test
    void keepsAnswersWhicheverButtonIsPressed(Visitor visitor) {
        Html page = begin(visitor, "netwerkmeting", "1.0", "LRN");

        Html english = visitor.submit(page, "#answers", "i.Q-1", "3", "lang", "en").expect(200);
        Html second = visitor.submit(english, "#answers", "i.Q-2", "x", "insist", "1");
        Html back = visitor.submit(second, "#answers", "i.w1", "0", "back", "1").expect(200);

        assertThat(english.element("html").attr("lang")).isEqualTo("en");
        assertThat(english.element("#q1-3").hasAttr("checked")).isTrue();
        assertThat(back.path()).isEqualTo("/questionnaire/1");
        assertThat(back.element("#q2-x").hasAttr("checked")).isTrue();
        assertThat(visitor.get("/questionnaire/2").element("#q9-0").hasAttr("checked")).isTrue();
    }

    @Test
    void wipesOneAnswer(Visitor visitor) {
        Html page = begin(visitor, "netwerkmeting", "1.0", "LRN");

        Html wiped = visitor.submit(page, "#answers", "i.Q-1", "3", "i.Q-2", "4", "wipe", "i.Q-1");

        assertThat(wiped.expect(200).path()).isEqualTo("/questionnaire/1");
        assertThat(wiped.document().select("input[checked]"))
                .extracting(Element::id)
                .containsExactly("q2-4");
    }

    @Test
    void ignoresWhatThePageDoesNotOffer(Visitor visitor) {
        Html page = begin(visitor, "netwerkmeting", "1.0", "LRN");

        visitor.submit(
                page,
                "#answers",
                "i.Q-1",
                "8",
                "i.Q-2",
                "-3",
                "i.w1",
                "4",
                "i.nope",
                "1",
                "o.tip",
                "x");

        Html first = visitor.get("/questionnaire/1");
        Html second = visitor.get("/questionnaire/2");
        Html third = visitor.get("/questionnaire/3");
        assertThat(first.document().select("input[checked]")).isEmpty();
        assertThat(second.document().select("input[checked]")).isEmpty();
        assertThat(third.text("textarea")).isEmpty();
    }

    @Test
    void resumesOnAnotherDeviceWhereItWasLeft(RunningServer server) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Visitor phone = server.visitor();
        Html page = begin(phone, link);
        phone.submit(page, "#answers", "i.Q-1", "3", "insist", "1").expect(200);

        Visitor laptop = server.visitor();
        Html landing = laptop.get("/u/" + link.text());
        Html resumed = laptop.submit(landing, "main form").expect(200);

        assertThat(landing.text(".notice")).startsWith("Nog 11 van de 12 vragen, ongeveer");
        assertThat(landing.text("main form")).contains("Ga verder").contains("opgeslagen");
        assertThat(resumed.path()).isEqualTo("/questionnaire/2");
        assertThat(laptop.get("/questionnaire/1").element("#q1-3").hasAttr("checked")).isTrue();
    }

    @Test
    void losingTheCookieLosesNothing(Visitor visitor) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Html page = begin(visitor, link);
        visitor.submit(page, "#answers", "i.Q-1", "3", "insist", "1");

        visitor.loseCookies();
        Html lost = visitor.get("/questionnaire/2").expect(403);
        begin(visitor, link);

        assertThat(lost.heading()).isEqualTo("Open de link opnieuw");
        assertThat(lost.has("a[href=/sign-in]")).isFalse();
        assertThat(visitor.get("/questionnaire/1").element("#q1-3").hasAttr("checked")).isTrue();
    }

    @Test
    void twoDevicesFillInOneDraftAndSeeBothAnswersWhereTheyClash(RunningServer server) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Visitor phone = server.visitor();
        Visitor laptop = server.visitor();
        Html onPhone = begin(phone, link);
        Html onLaptop = begin(laptop, link);

        laptop.submit(onLaptop, "#answers", "i.Q-1", "2", "i.Q-2", "5", "insist", "1").expect(200);
        Html clash = phone.submit(onPhone, "#answers", "i.Q-1", "6", "i.b_02", "1", "insist", "1");

        clash.expect(409);
        assertThat(clash.texts(".warn dd")).containsExactly("Bewaard: oneens Hier ingevuld: eens");
        assertThat(clash.document().select("input[checked]"))
                .extracting(Element::id)
                .containsExactly("q1-2", "q2-5", "q3-1");
        assertThat(clash.element(".warn a").attr("href")).isEqualTo("#q1-1");
        assertThat(clash.texts("fieldset .changed")).hasSize(1);
        assertThat(clash.has("#q1 #q1-changed")).isTrue();

        Html changed = phone.submit(clash, "#answers", "i.Q-1", "6", "insist", "1").expect(200);
        assertThat(changed.path()).isEqualTo("/questionnaire/2");
        assertThat(laptop.get("/questionnaire/1").element("#q1-6").hasAttr("checked")).isTrue();
    }

    @Test
    void aFormOfAnotherLinkIsRefusedAndStoresNothing(Visitor visitor) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Token mine = given.link(round, "LRN");
        Token theirs = given.link(round, "LRN");
        Html myTab = begin(visitor, mine);
        begin(visitor, theirs);

        Html refused = visitor.submit(myTab, "#answers", "i.Q-1", "3").expect(403);

        assertThat(refused.heading()).isEqualTo("Open de link opnieuw");
        assertThat(visitor.get(refused.link("English")).heading()).isEqualTo("Open the link again");
        assertThat(draft(mine)).isEqualTo(Draft.empty());
        assertThat(draft(theirs)).isEqualTo(Draft.empty());
    }

    @Test
    void autosaveConfirmsOnlyWhatIsStored(Visitor visitor) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Html page = begin(visitor, link);

        autosave(visitor, page, "turn", "1", "i.Q-1", "3").expect(204);
        assertThat(draft(link).text("i.Q-1")).isEqualTo("3");
        autosave(visitor, page, "turn", "3", "i.Q-1", "5").expect(204);
        autosave(visitor, page, "turn", "2", "i.Q-1", "4").expect(204);
        assertThat(draft(link).text("i.Q-1")).isEqualTo("5");
        visitor.submit(page, "#answers", "turn", "4", "i.Q-1", "6", "insist", "1").expect(200);
        assertThat(draft(link).text("i.Q-1")).isEqualTo("6");
    }

    @Test
    void autosaveSaysWhenSomethingClashed(RunningServer server) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        Visitor phone = server.visitor();
        Visitor laptop = server.visitor();
        Html onPhone = begin(phone, link);
        Html onLaptop = begin(laptop, link);

        autosave(laptop, onLaptop, "i.Q-1", "2").expect(204);
        autosave(phone, onPhone, "i.Q-1", "6", "i.Q-2", "1").expect(409);

        assertThat(draft(link).text("i.Q-1")).isEqualTo("2");
        assertThat(draft(link).text("i.Q-2")).isEqualTo("1");
    }

    @Test
    void openQuestionsMayStayEmptyAndBeEmptiedAgain(Visitor visitor) {
        Token link = given.link(given.openRound("netwerkmeting", "1.0"), "LRN");
        begin(visitor, link);
        Html open = visitor.get("/questionnaire/3").expect(200);

        visitor.submit(open, "#answers", "o.tip", "").expect(200);
        visitor.submit(open, "#answers", "o.tip", "Koffie").expect(200);
        assertThat(draft(link).text("o.tip")).isEqualTo("Koffie");
        Html emptied = visitor.submit(open, "#answers", "o.tip", "").expect(200);

        assertThat(draft(link).text("o.tip")).isEmpty();
        assertThat(emptied.path()).isEqualTo("/questionnaire/review");
    }

    @Test
    void closingTheRoundClosesTheQuestionnaire(Visitor visitor, Rounds rounds) {
        Round round = given.openRound("netwerkmeting", "1.0");
        Html page = begin(visitor, given.link(round, "LRN"));
        rounds.close(round);

        Html refused = visitor.submit(page, "#answers", "i.Q-1", "3").expect(404);

        assertThat(refused.heading()).isEqualTo("Deze link werkt niet of niet meer");
        autosave(visitor, page, "i.Q-1", "3").expect(404);
    }

    @Test
    void leadsBackIntoTheQuestionnaireFromPagesItDoesNotHave(Visitor visitor) {
        begin(visitor, "netwerkmeting", "1.0", "LRN");

        for (String number : List.of("0", "4", "-1", "1e3", "99999999999", "x")) {
            assertThat(visitor.get("/questionnaire/" + number).expect(200).path())
                    .isEqualTo("/questionnaire/1");
        }
    }

    @Test
    void aPageCostsAFixedNumberOfQueries(Visitor visitor, QueryCount queries) {
        Html page = begin(visitor, "voorwaardenscan", "0.9", "CSO");

        var showing = queries.during(() -> visitor.get("/questionnaire/1"));
        var storing = queries.during(() -> autosave(visitor, page, "i.S1.1", "3").expect(204));

        assertThat(showing).as("%s", showing).hasSize(5);
        assertThat(storing).as("%s", storing).hasSize(7);
    }

    private static Html autosave(Visitor visitor, Html page, String... fields) {
        var all =
                new ArrayList<>(
                        List.of(
                                "csrf", hidden(page, "csrf"),
                                "part", hidden(page, "part"),
                                "seen", hidden(page, "seen"),
                                "view", hidden(page, "view")));
        all.addAll(List.of(fields));
        return visitor.post("/questionnaire/autosave", all.toArray(String[]::new));
    }

    private static String hidden(Html page, String name) {
        return page.element("#answers input[name=%s]".formatted(name)).attr("value");
    }

    private Draft draft(Token link) {
        return invitations.admit(link) instanceof Admission.Admitted(Invitation invitation, _)
                ? drafts.get(invitation)
                : Draft.empty();
    }

    private Html begin(Visitor visitor, String code, String version, String role) {
        return begin(visitor, given.link(given.openRound(code, version), role));
    }

    private static Html begin(Visitor visitor, Token link) {
        Html landing = visitor.get("/u/" + link.text()).expect(200);
        return visitor.submit(landing, "main form").expect(200);
    }
}
