package nl.samenspiegel.literature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.fixture.Voice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// The open pages as a visitor without an account and without scripts sees them.
@DatabaseTest(on = Engine.H2)
class LiteraturePagesTest {

    private static final List<String> EFFECTS =
            List.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");

    private final Visitor visitor;

    LiteraturePagesTest(RunningServer server) {
        this.visitor = server.visitor();
    }

    @Test
    void whatIsNotKnownIsTheFinding() {
        assertThat(visitor.get("/literature").text("figure h2"))
                .isEqualTo(
                        "Voor vier van de zes voorwaarden is geen onderzoek naar effecten bekend");
        assertThat(visitor.get("/literature?lang=en").text("figure h2"))
                .isEqualTo("For four of six conditions no research on effects is known");
    }

    @Test
    void theMapIsTheOneThatWasMadeByHand() {
        Html page = visitor.get("/literature").expect(200);

        assertThat(page.texts("figure tbody td a"))
                .containsExactlyElementsOf(
                        ExpectedMap.lines().stream().map(ExpectedMap::words).toList());
    }

    @Test
    void everyCellOfTheTableOpensItsSources() {
        Html page = visitor.get("/literature");
        List<String> links = page.document().select("figure tbody td a").eachAttr("href");

        assertThat(links).hasSize(ExpectedMap.lines().size());
        for (int i = 0; i < links.size(); i++) {
            Html opened = visitor.get(withoutFragment(links.get(i))).expect(200);
            ExpectedMap expected = ExpectedMap.lines().get(i);

            assertThat(opened.has("#cell")).as(links.get(i)).isTrue();
            assertThat(opened.has("#cell .empty")).isEqualTo(!expected.isLinked());
            assertThat(opened.texts("#cell .card").size() >= expected.programmes())
                    .as("at least a card for each programme at %s", links.get(i))
                    .isTrue();
        }
    }

    @Test
    void theFormOpensACellWithoutScripts() {
        Html page = visitor.get("/literature");
        Html opened = visitor.submit(page, "form.pick", "from", "S5", "to", "E2").expect(200);

        assertThat(opened.text("#cell h2"))
                .isEqualTo("Begeleiding en leeromgeving × pedagogisch-didactisch handelen");
        assertThat(opened.text("#cell > p:nth-of-type(2)"))
                .startsWith("3 onafhankelijke bronnen. De sterkste staat op trede 4:");
        assertThat(opened.text("select[name=from] option[selected]"))
                .isEqualTo("Begeleiding en leeromgeving");
    }

    @Test
    void anEmptyCellSaysWhetherAnyoneLooked() {
        assertThat(visitor.get("/literature?from=S2&to=E7").text("#cell .empty"))
                .startsWith("Geen onderzoek bekend Er is nog geen zoekactie vastgelegd.")
                .contains("dat u hier zelf moet oordelen");
        assertThat(visitor.get("/literature?from=S3&to=E7").text("#cell .empty"))
                .startsWith("Gezocht, niets gevonden Vastgelegde zoekactie (26 april 2016):");
        assertThat(visitor.get("/literature?from=S1&to=E1").text("#cell .empty"))
                .startsWith("Niet van toepassing");
    }

    @Test
    void anUnknownCellOpensNothing() {
        assertThat(visitor.get("/literature?from=S9&to=E2").expect(200).has("#cell")).isFalse();
    }

    @Test
    void whatIsAbsentGivesThePageOfWhatIsAbsent() {
        visitor.get("/literature/effects/E9").expect(404);
        visitor.get("/literature?instrument=nothing").expect(404);
        visitor.get("/literature/sources?instrument=nothing").expect(404);
    }

    @Test
    void everySourceSaysHowFarWeKnowItInWords() {
        for (String effect : EFFECTS) {
            Html page = visitor.get("/literature/effects/" + effect).expect(200);
            page.document()
                    .select("article.card")
                    .forEach(card ->
                            assertThat(card.select(".badges").text())
                                    .as("badges of %s", card.text())
                                    .containsAnyOf(
                                            "gelezen", "bestaan bevestigd", "alleen via brochure"));
        }
    }

    @Test
    void aSizeIsShownOnlyWhereOneMayBe() {
        List<String> sized = new ArrayList<>();
        for (String effect : EFFECTS) {
            Html page = visitor.get("/literature/effects/" + effect).expect(200);
            page.document()
                    .select("article.card:contains(Grootte)")
                    .forEach(card -> {
                        String size = card.select("dt:containsOwn(Grootte) + dd").text();
                        if (!size.equals("geen getal dat wij kunnen tonen")) {
                            sized.add(effect + " " + card.select("h3, h4").text());
                        }
                    });
        }

        assertThat(sized)
                .containsExactlyInAnyOrder(
                        "E2 Opschaling van inductie en het pedagogisch-didactisch handelen van"
                                + " beginnende docenten in het voortgezet onderwijs. Pedagogische"
                                + " Studiën 96, 40–63 (2019)",
                        "E5 Arbeidsmarktplatform PO (2021)",
                        "E7 Ronfeldt (2012)",
                        "E7 (When) Do teacher professional development interventions improve"
                                + " student achievement? A meta-analysis of 128 high-quality"
                                + " studies (2025)",
                        "E8 Ronfeldt (2012)",
                        "E8 Helms-Lorenz, Van de Grift & Maulana (2016)",
                        "E8 Glazerman, Isenberg, Dolfin, Bleeker, Johnson, Grider & Jacobus"
                                + " (2010)");
    }

    @Test
    void growthWithoutAComparisonStandsInAFigureOfItsOwn() {
        assertThat(visitor.get("/literature/effects/E2").texts("figure h3"))
                .containsExactly(
                        "Inwerken van starters: zij groeiden in drie jaar, maar er was geen"
                                + " vergelijkingsgroep: 0,24 tot 1,01 standaarddeviatie");
        assertThat(visitor.get("/literature/effects/E8").texts("figure h3"))
                .containsExactly(
                        "Inwerken van starters: gemeten verschillen in blijven lopen van −3,9 tot"
                                + " +2,3 procentpunt",
                        "Na een stage op een goed werkende school vertrokken in New York minder"
                                + " leraren binnen vijf jaar: kansverhouding 0,78 tot 0,86");
    }

    @Test
    void anEffectWithoutResearchSaysSo() {
        Html page = visitor.get("/literature/effects/E4");

        assertThat(page.has("article.card")).isFalse();
        assertThat(page.text(".empty")).startsWith("Geen onderzoek bekend");
        assertThat(page.texts("table td.num")).contains("13%");
    }

    @Test
    void anEffectHasOneNameWhereverItStands() {
        Html map = visitor.get("/literature?from=S5&to=E8").expect(200);
        List<String> names = map.texts("select[name=to] option");

        assertThat(map.texts(".grid.three li a")).containsExactlyElementsOf(names);
        for (int i = 0; i < EFFECTS.size(); i++) {
            assertThat(plain(visitor.get("/literature/effects/" + EFFECTS.get(i)).text("h1")))
                    .isEqualTo(names.get(i));
            assertThat(plain(map.text("figure th:nth-of-type(%d)".formatted(i + 2))))
                    .isEqualTo("%s %s".formatted(EFFECTS.get(i), names.get(i)));
        }
        assertThat(map.text("#cell h2"))
                .isEqualTo("Begeleiding en leeromgeving × behoud van startende leraren");
    }

    @Test
    void whatIsOnlyExpectedIsNotCalledFavourable() {
        Html advice = visitor.get("/literature?from=S5&to=E5");

        assertThat(advice.text("#cell > p:nth-of-type(2)"))
                .contains("De bron verwacht een gunstige richting; er is niets gemeten.");
        assertThat(advice.text("#cell dt:containsOwn(Richting) + dd")).startsWith("+ verwacht.");
        assertThat(visitor.get("/literature").texts("section > .scroll tbody tr"))
                .anySatisfy(row ->
                        assertThat(row)
                                .contains("+ verwacht")
                                .contains("een suggestie van de auteurs"));
    }

    @Test
    void growthIsNotCalledADirection() {
        assertThat(visitor.get("/literature/effects/E2").texts("dt:containsOwn(Richting) + dd"))
                .anyMatch(text -> text.startsWith("groei, geen verschil tussen groepen."))
                .noneMatch(text -> text.startsWith("?"));
    }

    @Test
    void aWeakerSourceThatPointsElsewhereIsNamed() {
        assertThat(visitor.get("/literature?from=whole&to=E8").text("#cell > p:nth-of-type(2)"))
                .contains("Op een lagere trede staat een bron die niet dezelfde kant op wijst.");
        assertThat(visitor.get("/literature?from=S5&to=E2").text("#cell > p:nth-of-type(2)"))
                .doesNotContain("Op een lagere trede");
    }

    @Test
    void aFigureOfSizesSaysHowManyWereStudied() {
        assertThat(visitor.get("/literature").text("section figure:not(:has(a)) figcaption"))
                .contains("EV36: Cramm, Strating & Nieboer (2011), 218 professionals, 22");
        assertThat(visitor.get("/literature/effects/E5").text("figcaption"))
                .contains("Hoeveel starters meededen, hebben wij niet gevonden.")
                .contains("aantal onbekend");
    }

    @Test
    void aSourceThatNobodyReadIsNotAmongWhatWeLookedAt() {
        Html page = visitor.get("/literature/sources");

        assertThat(page.text(".card:has(h3:containsOwn(Roelofs))"))
                .contains("alleen via brochure")
                .doesNotContain("Wat wij bekeken");
        assertThat(page.text(".card:has(h3:containsOwn(Hooge))")).contains("bestaan bevestigd");
        assertThat(page.document().text())
                .contains("Samen zijn er 41 bronnen: 14 van de brochure en 27 andere.")
                .contains("De brochure noemt er 15; één daarvan bekeken wij niet.");
    }

    @Test
    void theReaderSeesTheFourCorrections() {
        Html page = visitor.get("/literature/sources").expect(200);

        assertThat(page.texts(".badge.gap")).hasSize(4);
        assertThat(page.text(".notice.warn"))
                .isEqualTo(
                        "4 verwijzingen van de brochure kloppen niet. Wat wij vonden, staat bij de"
                                + " bron.");
        assertThat(page.texts(".card .notice"))
                .anySatisfy(text -> assertThat(text).contains("Brouwer & Korthagen (2005)"));
    }

    @Test
    void sourcesAndConditionsAreAllThere() {
        Html page = visitor.get("/literature/sources?lang=en").expect(200);

        assertThat(page.document().select("table tbody tr")).hasSize(26);
        assertThat(page.texts("h2")).contains("The effects, on three levels");
        assertThat(page.texts(".badge"))
                .contains("intended", "realised", "experienced", "advice")
                .contains("finding read", "existence confirmed", "only via brochure");
        assertThat(page.text(".lead"))
                .isEqualTo("File version 2, last compared with the sources on 1 November 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theLimitsStandOnThePagesOfTheWhole(String language) {
        for (String path : List.of("/literature", "/literature/sources")) {
            assertThat(visitor.get(path + "?lang=" + language).texts("section.notice li"))
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noPageClaimsACauseOrPassesAVerdict(String language) {
        for (String path : paths()) {
            Html page = visitor.get(path + separator(path) + "lang=" + language).expect(200);
            page.document().select("article .muted").remove(); // titles of others, as they stand
            assertThat(Voice.listOffences(page.document().text()))
                    .as("%s in %s", path, language)
                    .isEmpty();
        }
    }

    private static String plain(String name) {
        return name.replace("\u00AD", "");
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        paths.add("/literature");
        paths.add("/literature/sources");
        EFFECTS.forEach(effect -> paths.add("/literature/effects/" + effect));
        ExpectedMap.lines().stream()
                .filter(ExpectedMap::isLinked)
                .forEach(cell ->
                        paths.add("/literature?from=%s&to=%s".formatted(cell.from(), cell.to())));
        return paths;
    }

    private static String separator(String path) {
        return path.contains("?") ? "&" : "?";
    }

    private static String withoutFragment(String link) {
        return link.substring(0, link.indexOf('#'));
    }
}
