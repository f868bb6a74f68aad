package nl.samenspiegel.literature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.web.GivenPage;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Page;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// What the door gives to whoever puts research beside scores, with two instruments that have
/// evidence.
@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
class LiteratureTest {

    private static final String FLAGSHIP = "voorwaardenscan";

    private final Literature literature;
    private final OpenPages pages;
    private final Page page;

    LiteratureTest(Literature literature, OpenPages pages) {
        this.literature = literature;
        this.pages = pages;
        this.page = GivenPage.in(Language.NL);
    }

    @Test
    void aCardIsOfTheWholeWhereThatWasStudied() {
        EffectCard card = card("E2");

        assertThat(card.finding())
                .isEqualTo("Onderzoek wijst in gunstige richting, maar niet in elke meting");
        assertThat(card.about()).startsWith("Over: Samen Opleiden als geheel; geen getal");
        assertThat(card.heading()).isEqualTo("± wisselend op trede 3; 3 bronnen");
        assertThat(card.sources()).hasSize(3);
        assertThat(card.href()).isEqualTo("/literature/effects/E2?instrument=voorwaardenscan");
    }

    @Test
    void aSearchThatFoundNothingIsTheFindingAndOtherResearchStandsAside() {
        EffectCard card = card("E7");

        assertThat(card.finding())
                .isEqualTo(
                        "Over Samen Opleiden als geheel en dit effect is gezocht en niets"
                                + " gevonden");
        assertThat(card.about())
                .isEqualTo("Er is wel onderzoek over iets anders: begeleiding en leeromgeving");
        assertThat(card.sources())
                .extracting(EffectSource::name)
                .containsExactly("Ronfeldt (2012)", "Ronfeldt (2015)");
    }

    @Test
    void aCardGivesEachSourceItsOwnBadges() {
        EffectCard card = card("E1");

        assertThat(card.heading()).isEqualTo("+ gunstig op trede 3; 4 bronnen");
        assertThat(card.sources()).hasSize(4);
        assertThat(card.sources().getFirst().badges())
                .extracting(Badge::text)
                .containsExactly("trede 3", "Samen Opleiden", "bevinding gelezen");
        assertThat(card.sources())
                .filteredOn(source -> source.name().startsWith("ECBO"))
                .flatExtracting(EffectSource::badges)
                .extracting(Badge::text)
                .contains("alleen via brochure");
    }

    @Test
    void aCardDoesNotCallFavourableWhatAWeakerSourceContradicts() {
        assertThat(card("E8").finding())
                .isEqualTo(
                        "Het sterkste onderzoek wijst in gunstige richting, ander onderzoek niet"
                                + " altijd");
    }

    @Test
    void aCardWithoutResearchHasNoSources() {
        EffectCard card = card("E4");

        assertThat(card.finding()).isEqualTo("Over dit effect kennen wij geen onderzoek");
        assertThat(card.heading()).isEmpty();
        assertThat(card.sources()).isEmpty();
    }

    @Test
    void thereIsNoCardWithoutEvidence() {
        assertThat(literature.findEffectCard("netwerkmeting", "E1", page)).isEmpty();
        assertThat(literature.findEffectCard(FLAGSHIP, "E99", page)).isEmpty();
    }

    @Test
    void aMapStandsWhereItIsPut() {
        var place = new MapPlace("/somewhere", "", "S5", "E2");
        Optional<MapView> map = literature.findMap(FLAGSHIP, place, page);

        assertThat(map).map(MapView::opened).map(cell -> cell.cards().size()).contains(3);
        assertThat(map.orElseThrow().figure().table().rows().getFirst().links())
                .startsWith("/somewhere?from=whole&to=E1#cell");
    }

    @Test
    void anInstrumentWithoutEvidenceHasNoMap() {
        var place = new MapPlace("/somewhere", "", "", "");

        assertThat(literature.findMap("netwerkmeting", place, page)).isEmpty();
    }

    @Test
    void withTwoInstrumentsAReaderChooses() {
        Optional<MapPage> first = pages.findMap("", "", "", page);
        Optional<MapPage> second = pages.findMap(FLAGSHIP, "", "", page);

        assertThat(first).map(map -> map.head().instruments().size()).contains(2);
        assertThat(first)
                .map(map -> map.map().figure().finding())
                .contains(
                        "Voor één van de twee voorwaarden is geen onderzoek naar effecten bekend");
        assertThat(second)
                .map(map -> map.head().addresses().sources())
                .contains("/literature/sources?instrument=voorwaardenscan");
    }

    private EffectCard card(String effect) {
        return literature.findEffectCard(FLAGSHIP, effect, page).orElseThrow();
    }
}
