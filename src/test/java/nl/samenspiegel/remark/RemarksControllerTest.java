package nl.samenspiegel.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The pages with remarks, as a coordinator or a board member sees them.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RemarksControllerTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"Jan\" <b>vet</b>";

    private final GivenRemarks given;
    private final GivenStaff staff;

    RemarksControllerTest(GivenRemarks given, GivenStaff staff) {
        this.given = given;
        this.staff = staff;
    }

    @Test
    void theCoordinatorReadsWhatPeopleWrote(Visitor visitor) {
        Round round = released(visitor, list("Meer tijd\nvoor Jan"));

        Html page = visitor.get(address(round)).expect(200);

        assertThat(page.heading()).isEqualTo("Open antwoorden");
        assertThat(page.texts("section > h2"))
                .containsExactly("Welke tip is er? Noem geen namen.", "Lezen door de stuurgroep");
        assertThat(page.texts(".said li p"))
                .hasSize(10)
                .contains("Meer tijd voor Jan", "tip 1", "tip 9");
        assertThat(page.text(".notice")).startsWith("U leest deze antwoorden als eerste");
        assertThat(page.element("nav [aria-current]").text()).isEqualTo("Open antwoorden");
        assertThat(page.body()).contains("Meer tijd\nvoor Jan");
        assertThat(page.document().text()).doesNotContain("10 antwoorden", "s1", "PUP");
    }

    @Test
    void readsInEnglishToo(Visitor visitor) {
        Round round = released(visitor, list("Meer tijd voor Jan"));
        mask(visitor, round, "Jan");

        Html page = visitor.get(address(round) + "?lang=en").expect(200);

        assertThat(page.heading()).isEqualTo("Open answers");
        assertThat(page.texts(".said li p")).contains("Meer tijd voor [left out]");
        assertThat(page.text(".notice")).startsWith("You are the first to read these answers");
        assertThat(page.texts("main p"))
                .anyMatch(text -> text.startsWith("Where it says [left out], the coordinator"));
    }

    @Test
    void ofNineItSaysThatTheyAreTooFewAndNotHowMany(Visitor visitor) {
        Round round = released(visitor, GivenRemarks.texts("planted", 9));

        Html page = visitor.get(address(round)).expect(200);
        Html english = visitor.get(address(round) + "?lang=en").expect(200);

        assertThat(page.text(".empty"))
                .isEqualTo(
                        "Te weinig antwoorden om te tonen Antwoorden op deze vraag staan hier pas"
                                + " als ten minste 10 mensen iets hebben opgeschreven.");
        assertThat(english.text(".empty")).startsWith("Too few answers to show");
        assertThat(page.body()).doesNotContain("planted");
        assertThat(page.document().select("main").text()).doesNotContain("9");
        assertThat(page.has(".said, main form")).isFalse();
    }

    @Test
    void theBoardReadsOnceTheCoordinatorHasCleared(RunningServer server, AuditTrail audit) {
        Round round = given.released(list("Meer tijd voor Jan"));
        Visitor coordinator = staff.coordinator(server.visitor(), round.partnershipId());
        Visitor board = board(server, round);

        Html before = board.get(address(round)).expect(200);
        mask(coordinator, round, "Jan");
        Html cleared =
                coordinator.submit(coordinator.get(address(round)), "form[action$=clearing]");
        Html after = board.get(address(round)).expect(200);

        assertThat(before.text(".empty"))
                .startsWith("Nog niet vrijgegeven De coördinator leest de antwoorden eerst");
        assertThat(before.body()).doesNotContain("tip 1");
        assertThat(cleared.expect(200).text("[role=status]"))
                .isEqualTo("De antwoorden zijn vrijgegeven. De stuurgroep kan ze nu lezen.");
        assertThat(cleared.has("form[action$=clearing]")).isFalse();
        assertThat(after.texts(".said li")).hasSize(10).contains("Meer tijd voor [weggelaten]");
        assertThat(after.texts("main p"))
                .anyMatch(text -> text.startsWith("Waar [weggelaten] staat, heeft de coördinator"));
        assertThat(after.has("main form, main .said a")).isFalse();
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .contains(
                        tuple(Act.REMARK_MASKED, "Voorjaar 2026: tip"),
                        tuple(Act.REMARKS_CLEARED, "Voorjaar 2026"));
    }

    @Test
    void theBoardLeavesNothingOutAndClearsNothing(RunningServer server) {
        Round round = given.released(list("Meer tijd voor Jan"));
        Visitor coordinator = staff.coordinator(server.visitor(), round.partnershipId());
        String remark = coordinator.get(address(round)).element(".said a").attr("href");
        Visitor board = board(server, round);

        assertThat(board.get(remark).status()).isIn(403, 404);
        assertThat(board.post(remark, "words", "Jan", "version", "0").status()).isIn(403, 404);
        assertThat(board.post(address(round) + "/clearing", "version", "0").status())
                .isIn(403, 404);

        assertThat(board.get(address(round)).text(".empty")).startsWith("Nog niet vrijgegeven");
    }

    @Test
    void aNameIsLeftOutAndTheReaderComesBackToTheAnswer(Visitor visitor) {
        Round round = released(visitor, list("Dank aan Jan, want Jan helpt"));
        Html form = form(visitor, round, "Dank aan Jan");
        assertThat(form.heading()).isEqualTo("Laat een naam weg");
        assertThat(form.text("blockquote")).isEqualTo("Dank aan Jan, want Jan helpt");

        Html page = visitor.submit(form, "main form", "words", "Jan").expect(200);

        assertThat(page.path()).isEqualTo(address(round));
        assertThat(page.text("[role=status]")).isEqualTo("De woorden zijn weggelaten.");
        assertThat(page.texts(".said li p"))
                .contains("Dank aan [weggelaten], want [weggelaten] helpt");
        assertThat(page.body()).doesNotContain("Jan");
    }

    @Test
    void saysWhyNothingWasLeftOut(Visitor visitor) {
        Round round = released(visitor, list("Dank aan Jan"));
        Html form = form(visitor, round, "Dank aan Jan");

        Html nothing = visitor.submit(form, "main form", "words", " ").expect(422);
        Html wrong = visitor.submit(form, "main form", "words", "Piet").expect(422);
        visitor.get(address(round) + "?lang=en");
        Html english = visitor.submit(form, "main form", "words", "Piet").expect(422);

        assertThat(nothing.text(".errors a"))
                .isEqualTo("Vul de woorden in die weg moeten, zoals ze in het antwoord staan");
        assertThat(wrong.text("#words-error"))
                .isEqualTo(
                        "Deze woorden staan niet zo in het antwoord. Neem ze precies over, alleen"
                                + " hele woorden");
        assertThat(wrong.element("#words").attr("value")).isEqualTo("Piet");
        assertThat(wrong.element("#words").attr("aria-describedby"))
                .isEqualTo("words-error words-hint");
        assertThat(english.text("#words-error"))
                .startsWith("These words are not in the answer like this.");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstLeftOut(Visitor visitor) {
        Round round = released(visitor, list("Dank aan Jan en Els"));
        Html form = form(visitor, round, "Dank aan Jan");
        visitor.submit(form, "main form", "words", "Jan").expect(200);

        Html late = visitor.submit(form, "main form", "words", "Els").expect(422);

        assertThat(late.text("#words-error")).startsWith("Iemand anders heeft intussen iets");
        assertThat(late.text("blockquote")).isEqualTo("Dank aan [weggelaten] en Els");
        Html again = visitor.submit(late, "main form").expect(200);
        assertThat(again.texts(".said li p")).contains("Dank aan [weggelaten] en [weggelaten]");
    }

    @Test
    void whileTheRoundIsOpenAgainNothingIsReadOrChanged(Visitor visitor) {
        Round round = released(visitor, list("Dank aan Jan"));
        Html page = visitor.get(address(round));
        Html form = form(visitor, round, "Dank aan Jan");
        given.reopen(round);

        Html closed = visitor.get(address(round)).expect(200);
        Html late = visitor.submit(form, "main form", "words", "Jan").expect(422);
        Html lateToo = visitor.submit(page, "form[action$=clearing]").expect(422);

        assertThat(closed.heading()).isEqualTo("Nog geen uitkomsten");
        assertThat(closed.body()).doesNotContain("Dank aan");
        assertThat(late.heading()).isEqualTo("Nog geen uitkomsten");
        assertThat(late.text(".errors a")).startsWith("Er is niets veranderd: de open antwoorden");
        assertThat(lateToo.heading()).isEqualTo("Nog geen uitkomsten");
        assertThat(visitor.get(form.path()).body()).doesNotContain("Dank aan");
    }

    @Test
    void whatWasNotSeenIsNotCleared(Visitor visitor, RunningServer server) {
        Round round = released(visitor, list("Dank aan Jan"));
        Html page = visitor.get(address(round));
        given.reopen(round);
        given.write(round, GivenRemarks.texts("later", 10));
        given.release(round);

        Html late = visitor.submit(page, "form[action$=clearing]").expect(422);

        assertThat(late.text(".errors a"))
                .startsWith("De ronde is veranderd sinds u deze pagina opende.");
        assertThat(late.texts(".said li")).hasSize(20);
        assertThat(board(server, round).get(address(round)).text(".empty"))
                .startsWith("Nog niet vrijgegeven");
        visitor.submit(late, "form[action$=clearing]").expect(200);
        assertThat(board(server, round).get(address(round)).texts(".said li")).hasSize(20);
    }

    @Test
    void whatSomebodyWroteIsTextAndNothingElse(Visitor visitor) {
        Round round = released(visitor, list(HOSTILE));

        Html page = visitor.get(address(round)).expect(200);
        Html form = form(visitor, round, "alert");
        Html refused =
                visitor.submit(form, "main form", "words", "\"><script>y</script>").expect(422);

        for (Html shown : List.of(page, form, refused)) {
            assertThat(shown.has("main script, main b")).isFalse();
            assertThat(shown.text("main")).contains(HOSTILE);
        }
        assertThat(refused.element("#words").attr("value")).isEqualTo("\"><script>y</script>");
    }

    @Test
    void manyAreReadPageByPage(Visitor visitor) {
        Round round = released(visitor, GivenRemarks.texts("tip", 60));

        Html first = visitor.get(address(round)).expect(200);
        Html second = visitor.get(first.link("Meer antwoorden")).expect(200);

        assertThat(first.texts(".said li")).hasSize(50);
        assertThat(second.texts(".said li")).hasSize(10);
        assertThat(second.link("Vorige antwoorden"))
                .isEqualTo(address(round) + "?question=tip&page=1");
        assertThat(first.body()).doesNotContain("Vorige antwoorden");
        assertThat(second.body()).doesNotContain("Meer antwoorden");
        Html form = visitor.get(second.element(".said a").attr("href")).expect(200);
        String words = form.text("blockquote");
        Html back = visitor.submit(form, "main form", "words", words).expect(200);
        assertThat(back.path()).isEqualTo(address(round) + "?question=tip&page=2");
        assertThat(back.texts(".said li p")).contains("[weggelaten]");
        visitor.get(address(round) + "?question=tip&page=3").expect(404);
        visitor.get(address(round) + "?question=tip&page=x").expect(200);
        visitor.get(address(round) + "?question=nothing").expect(404);
    }

    @Test
    void noFileAndNoOtherPageHoldsThem(Visitor visitor) {
        Round round = released(visitor, GivenRemarks.texts("planted", 12));
        String results = results(round);

        Html file = visitor.get(results + ".csv").expect(200);

        assertThat(file.body()).doesNotContain("planted").doesNotContain("tip");
        for (String path : List.of("", "/effects", "/details", "/annex", "/evidence")) {
            assertThat(visitor.get(results + path).expect(200).body()).doesNotContain("planted");
        }
        assertThat(visitor.get(results).link("Lees wat mensen zelf opschreven"))
                .isEqualTo(address(round));
    }

    @Test
    void nobodyElseReads(RunningServer server) {
        Round round = given.released(GivenRemarks.texts("tip", 12));
        Round other = given.released(GivenRemarks.texts("tip", 12));
        Visitor mine = staff.coordinator(server.visitor(), round.partnershipId());
        Visitor elsewhere = staff.coordinator(server.visitor(), other.partnershipId());
        Html page = mine.get(address(round));
        String remark = page.element(".said a").attr("href");
        String strange =
                "%s/%s".formatted(address(other), remark.substring(remark.lastIndexOf('/') + 1));

        for (Visitor visitor : listStrangers(server, elsewhere)) {
            assertThat(visitor.get(address(round)).status()).isIn(403, 404);
            assertThat(visitor.get(remark).status()).isIn(403, 404);
        }
        elsewhere.get(strange).expect(404);
        elsewhere
                .get(address(round).replace(key(round.partnershipId()), key(other.partnershipId())))
                .expect(404);
        assertThat(server.visitor().get(address(round)).path()).isEqualTo("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefused(Visitor visitor, Remarks remarks) {
        Round round = released(visitor, list("Dank aan Jan"));
        Html form = form(visitor, round, "Dank aan Jan");

        visitor.post(form.path(), "words", "Jan", "version", "0").expect(403);
        visitor.post(address(round) + "/clearing", "version", "0").expect(403);

        assertThat(remarks.list(round, "tip")).noneMatch(ShownRemark::isMasked);
        assertThat(remarks.count(round).get("tip")).isEqualTo(new Standing(10, 0));
    }

    private List<Visitor> listStrangers(RunningServer server, Visitor elsewhere) {
        return List.of(
                elsewhere,
                staff.enter(server.visitor(), StaffRole.REGION, new Place.InRegion(new UUID(5, 5))),
                staff.enter(server.visitor(), StaffRole.PLATFORM, new Place.Nation()),
                staff.enter(server.visitor(), StaffRole.RESEARCHER, new Place.Nation()));
    }

    private Round released(Visitor visitor, List<String> bodies) {
        Round round = given.released(bodies);
        staff.coordinator(visitor, round.partnershipId());
        return round;
    }

    private Visitor board(RunningServer server, Round round) {
        return staff.enter(
                server.visitor(), StaffRole.BOARD, new Place.InPartnership(round.partnershipId()));
    }

    private static void mask(Visitor visitor, Round round, String words) {
        Html form = form(visitor, round, words);
        visitor.submit(form, "main form", "words", words).expect(200);
    }

    /// Returns the form that leaves something out of the remark with these words.
    private static Html form(Visitor visitor, Round round, String words) {
        Html page = visitor.get(address(round)).expect(200);
        String link = page.element(".said li:contains(%s) a".formatted(words)).attr("href");
        return visitor.get(link).expect(200);
    }

    /// Returns ten texts of which one is `body`.
    private static List<String> list(String body) {
        return Stream.concat(Stream.of(body), GivenRemarks.texts("tip", 9).stream()).toList();
    }

    private static String results(Round round) {
        return "/partnerships/%s/rounds/%s/results"
                .formatted(key(round.partnershipId()), key(round.id()));
    }

    private static String address(Round round) {
        return results(round) + "/remarks";
    }

    private static String key(UUID id) {
        return Keys.text(id);
    }
}
