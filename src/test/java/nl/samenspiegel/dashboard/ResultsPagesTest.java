package nl.samenspiegel.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.chart.DrawnSvg;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.QueryCount;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The pages of the results of a round, as a coordinator or a board member sees them.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ResultsPagesTest {

    /// The learners answer 5.5 on learning together, the workers 3.5.
    private static final String ANSWERS =
            """
            s1 LRN 6/8 begin=5 samen=5 waarde=8 verder=9
            s2 LRN 6/8 begin=6 samen=6 waarde=7 verder=6
            s1 WRK 4/5 regie=3 samen=3 waarde=5 verder=5
            s1 WRK 3/3 regie=4 samen=4 waarde=6 verder=8
            s2 WRK 4/4 regie=4 samen=4 waarde=6 verder=5
            s2 WRK 3/4 regie=3 samen=3 waarde=5 verder=8
            """;

    /// All workers who answered are of one organisation: what they answer, 2.4, is not shown.
    private static final String WORKERS_HIDDEN =
            """
            s1 LRN 6/8 begin=5 samen=5 waarde=8 verder=9
            s2 LRN 6/8 begin=6 samen=6 waarde=7 verder=6
            s1 WRK 4/4 regie=2 samen=2 waarde=2 verder=2
            s1 WRK 3/3 regie=3 samen=3 waarde=3 verder=3
            """;

    /// Just enough learners.
    private static final String FEW =
            """
            s1 LRN 3/3 begin=4 samen=4 waarde=5 verder=5
            s2 LRN 3/3 begin=3 samen=3 waarde=6 verder=5
            s2 WRK 2/6 regie=4 samen=4 waarde=5 verder=5
            """;

    private static final List<String> PAGES =
            List.of("", "/effects", "/evidence", "/details", "/annex");

    private final GivenRelease given;
    private final GivenStaff staff;

    ResultsPagesTest(GivenRelease given, GivenStaff staff) {
        this.given = given;
        this.staff = staff;
    }

    @Test
    void theOverviewSaysWhoAnsweredWhat(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        Html page = visitor.get(address(round)).expect(200);

        assertThat(page.heading()).isEqualTo("Wat de ronde laat zien");
        assertThat(page.texts(".findings li").getFirst())
                .startsWith(
                        "De vaste medewerkers beoordelen het samen leren lager dan de groep"
                                + " lerenden. 3,5 tegenover 5,5; verschil 2,0");
        assertThat(page.texts("figure h2")).hasSize(2);
        assertThat(page.texts("figure table tbody tr"))
                .anySatisfy(
                        row -> assertThat(row).startsWith("Samen leren 3,5 [").contains("5,5 ["));
        assertThat(page.text(".kicker"))
                .isEqualTo("Rondes · Voorjaar 2026 · uitkomsten van 16 november 2026");
        assertThat(page.texts("nav[aria-label=Uitkomsten] a"))
                .containsExactly(
                        "Overzicht", "Per effect", "Per onderdeel", "Open antwoorden", "Onderzoek");
    }

    @Test
    void theOverviewIsThereInEnglishToo(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        Html page = visitor.get(address(round) + "?lang=en").expect(200);

        assertThat(page.heading()).isEqualTo("What the round shows");
        assertThat(page.texts(".findings li").getFirst())
                .contains("lower than")
                .contains("3.5 against 5.5; difference 2.0");
        assertThat(page.texts("h2")).contains("Who answered", "To talk about first");
    }

    @Test
    void whoAnsweredIsToldInBands(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        Html page = visitor.get(address(round)).expect(200);

        assertThat(page.texts("table:has(caption:contains(per perspectief)) tbody tr"))
                .contains(
                        "De vaste medewerkers 16 10\u2060–\u206019 ongeveer 80%",
                        "De groep lerenden 16 10\u2060–\u206019 ongeveer 80%");
    }

    @Test
    void whatCountedAsOneAndWhoIsMissingStandBesideWhoAnswered(Visitor visitor) {
        Round round = released(visitor, ANSWERS + "s3 LRN 0/9\ns4 LRN 0/4");

        Html dutch = visitor.get(address(round)).expect(200);
        Html details = visitor.get(address(round) + "/details").expect(200);
        Html english = visitor.get(address(round) + "?lang=en").expect(200);

        assertThat(dutch.texts("h3")).contains("Wat telde als één?");
        assertThat(dutch.texts("main p"))
                .anyMatch(text -> text.startsWith("Elke school en elke opleiding telde als één"));
        assertThat(dutch.texts(".notice.warn"))
                .containsExactly(
                        "Minder dan 5 antwoorden, misschien geen: s3. De uitkomst kan anders zijn"
                                + " als daar meer mensen hadden geantwoord.");
        assertThat(details.texts("main p"))
                .anyMatch(text -> text.contains("Elke school en elke opleiding telde als één"));
        assertThat(english.texts("h3")).contains("What counted as one?");
        assertThat(english.text(".notice.warn")).startsWith("Fewer than 5 answers, perhaps none");
    }

    @Test
    void anEffectIsPerceivedAndStandsApartFromResearch(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        Html page = visitor.get(address(round) + "/effects").expect(200);

        assertThat(page.texts("section > h2")).containsExactly("Waarde", "Verder gaan");
        assertThat(page.texts("figure .sub").getFirst())
                .startsWith("Waargenomen door deelnemers, van 0");
        assertThat(page.texts("figure h3").getFirst())
                .isEqualTo("De vaste medewerkers antwoorden lager dan de groep lerenden");
        assertThat(page.texts(".versus")).containsOnly("andere maat, geen gedeelde as");
        assertThat(page.texts(".empty"))
                .allMatch(text -> text.startsWith("Geen onderzoek vastgelegd"));
    }

    @Test
    void researchStandsBesideAnEffectThatHasAny(Visitor visitor) {
        Round round =
                released(
                        visitor,
                        "klein",
                        "0.1",
                        """
                        s1 PUP 6/6 TRUST=4 GAIN=2
                        s2 PUP 6/6 TRUST=3 GAIN=5
                        """);

        Html page = visitor.get(address(round) + "/effects?lang=en").expect(200);

        assertThat(page.text("figure table tbody tr"))
                .isEqualTo(
                        "gain from the work pupils about 50% (between 25\u2060–\u206075%)"
                                + " 10\u2060–\u206019");
        assertThat(page.has(".strip .empty")).isFalse();
        assertThat(page.text(".kicker")).contains("instrument in development");
    }

    @Test
    void aCellOfTheEvidenceMapOpensBesideTheOwnAnswersInWords(Visitor visitor) {
        Round round =
                released(
                        visitor,
                        "klein",
                        "0.1",
                        """
                        s1 PUP 6/6 TRUST=4 GAIN=3
                        s2 PUP 6/6 TRUST=3 GAIN=4
                        """);
        Html closed = visitor.get(address(round) + "/evidence").expect(200);

        Html opened = visitor.submit(closed, "form.pick", "from", "C1", "to", "E1").expect(200);

        assertThat(closed.has("#cell")).isFalse();
        assertThat(opened.path()).startsWith(address(round) + "/evidence?");
        assertThat(opened.text("#cell h2")).isEqualTo("Vertrouwen × opbrengst");
        assertThat(opened.texts("table:has(caption:contains(Antwoorden in deze ronde)) tbody tr"))
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row)
                                .startsWith("Vertrouwen")
                                .contains("3,5")
                                .endsWith("tussen ‘redelijk’ en ‘grotendeels’"));
    }

    @Test
    void aRoundWithoutEvidenceSaysThatNothingIsRecorded(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        assertThat(visitor.get(address(round) + "/evidence").expect(200).text(".empty"))
                .startsWith("Geen onderzoek vastgelegd");
    }

    @Test
    void theFileHoldsTheSameNumbers(Visitor visitor) {
        Round round = released(visitor, ANSWERS);

        Html file = visitor.get(address(round) + ".csv").expect(200);

        assertThat(file.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.header("Content-Disposition"))
                .contains(
                        "attachment; filename=\"results-%s.csv\"".formatted(Keys.text(round.id())));
        assertThat(file.body().lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("scale,samen,Samen leren,,,lerende")
                                .contains("5.5"))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("difference,samen")
                                .contains("2.0")
                                .endsWith("yes"));
    }

    @Test
    void whatIsHiddenIsHiddenInWordsTablesDrawingsAndTheFile(Visitor visitor) {
        Round round = released(visitor, WORKERS_HIDDEN);

        for (String path : PAGES) {
            for (String language : List.of("nl", "en")) {
                Html page = visitor.get(address(round) + path + "?lang=" + language).expect(200);
                assertThat(page.document().text())
                        .as("%s in %s", path, language)
                        .doesNotContain("2,4", "2.4");
                page.document()
                        .select("svg")
                        .forEach(svg ->
                                assertThat(DrawnSvg.of(svg.outerHtml()).texts())
                                        .noneMatch(text ->
                                                text.contains("2,4") || text.contains("2.4")));
            }
        }
        Html overview = visitor.get(address(round) + "?lang=nl");
        assertThat(overview.texts("figure table tbody tr"))
                .anySatisfy(row -> assertThat(row).startsWith("Samen leren niet getoond 5,5"));
        assertThat(overview.texts("svg text")).contains("werkend: niet getoond");
        assertThat(overview.text(".empty:contains(Niet getoond)"))
                .contains("De vaste medewerkers: niets");
        assertThat(visitor.get(address(round) + ".csv").body().lines())
                .filteredOn(line -> line.contains(",werkend,"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line)
                                .containsAnyOf(
                                        ",hidden,", ",not_asked,", "response_", ",one_group,"))
                .noneMatch(line -> line.contains("2.4"));
    }

    @Test
    void beforeTheReleaseThePageSaysWhenThereMayBeResults(Visitor visitor, Rounds rounds) {
        Round earlier = released(visitor, ANSWERS);
        Round planned = given.planBeside(earlier, "Najaar 2026");

        assertThat(visitor.get(address(planned)).expect(200).text(".lead"))
                .startsWith("Deze ronde is nog niet geopend.")
                .contains("30 november 2026");
        Round open = given.open(planned);
        Html waiting = visitor.get(address(open) + "/effects").expect(200);
        assertThat(waiting.heading()).isEqualTo("Nog geen uitkomsten");
        assertThat(waiting.text(".lead"))
                .isEqualTo(
                        "Er wordt nog ingevuld, tot en met 30 november 2026. Tot de ronde gesloten"
                                + " is, ziet niemand een score, ook de coördinator niet.");
        assertThat(waiting.link("Bekijk de uitkomsten van Voorjaar 2026"))
                .isEqualTo(address(earlier));
        rounds.close(open);
        assertThat(visitor.get(address(open) + "/evidence?lang=en").expect(200).text(".lead"))
                .startsWith("The round has closed, but its results have not been made yet.");
        visitor.get(address(open) + ".csv").expect(404);
    }

    @Test
    void aBoardMemberOfThePartnershipReadsAlong(RunningServer server) {
        Round round = given.released("netwerkmeting", "1.0", ANSWERS);
        Visitor board = server.visitor();
        staff.enter(board, StaffRole.BOARD, new Place.InPartnership(round.partnershipId()));

        for (String path : List.of("", "/effects", "/evidence", ".csv")) {
            board.get(address(round) + path).expect(200);
        }
    }

    @Test
    void othersFindNoSuchPage(RunningServer server) {
        Round round = given.released("netwerkmeting", "1.0", FEW);
        Round other = given.released("netwerkmeting", "1.0", FEW);
        Visitor elsewhere = staff.coordinator(server.visitor(), other.partnershipId());
        Visitor region =
                staff.enter(server.visitor(), StaffRole.REGION, new Place.InRegion(new UUID(5, 5)));
        Visitor researcher =
                staff.enter(server.visitor(), StaffRole.RESEARCHER, new Place.Nation());

        for (String path : List.of("", "/effects", "/evidence", ".csv")) {
            for (Visitor visitor : List.of(elsewhere, region, researcher)) {
                assertThat(visitor.get(address(round) + path).status()).isIn(403, 404);
            }
            assertThat(server.visitor().get(address(round) + path).path()).isEqualTo("/sign-in");
        }
        elsewhere
                .get(
                        "/partnerships/%s/rounds/%s/results"
                                .formatted(Keys.text(other.partnershipId()), Keys.text(round.id())))
                .expect(404);
    }

    @Test
    void aPageCostsAFixedNumberOfQueriesHoweverManyAnswered(Visitor visitor, QueryCount queries) {
        Round few = released(visitor, FEW);
        List<Integer> counts = count(visitor, few, queries);
        Round many = released(visitor, ANSWERS.replace("LRN 6/8", "LRN 40/40"));

        // session, account, grants, partnership, round, release, its rows, its units, names of
        // roles
        assertThat(counts).containsExactly(9, 10, 9, 9);
        assertThat(count(visitor, many, queries)).isEqualTo(counts);
    }

    private static List<Integer> count(Visitor visitor, Round round, QueryCount queries) {
        return Stream.of("", "/effects", "/evidence", ".csv")
                .map(path -> queries.during(() -> visitor.get(address(round) + path).expect(200)))
                .map(List::size)
                .toList();
    }

    private Round released(Visitor visitor, String drawing) {
        return released(visitor, "netwerkmeting", "1.0", drawing);
    }

    private Round released(Visitor visitor, String code, String version, String drawing) {
        Round round = given.released(code, version, drawing);
        staff.coordinator(visitor, round.partnershipId());
        return round;
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/results"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
