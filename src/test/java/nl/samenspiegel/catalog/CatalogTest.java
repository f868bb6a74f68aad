package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.web.NotFound;

import org.junit.jupiter.api.Test;

/// The catalog of a running program, with a folder of its own besides.
@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
class CatalogTest {

    private final Catalog catalog;

    CatalogTest(Catalog catalog) {
        this.catalog = catalog;
    }

    @Test
    void holdsTheBuiltInInstrumentsAndThoseOfTheFolder() {
        assertThat(catalog.listInstruments())
                .extracting(instrument -> instrument.edition().code())
                .contains("klein", "netwerkmeting", "voorwaardenscan")
                .isSorted();
    }

    @Test
    void findsAVersionOrNothing() {
        assertThat(catalog.findInstrument("klein", "0.1"))
                .map(Instrument::edition)
                .map(Edition::version)
                .contains("0.1");
        assertThat(catalog.findInstrument("klein", "7.0")).isEmpty();
        assertThatThrownBy(() -> catalog.getInstrument("klein", "7.0"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givesTheWordsInTheLanguageAskedFor() {
        Edition edition = catalog.getInstrument("klein", "0.1").edition();

        assertThat(catalog.text(edition, "en").title()).isEqualTo("Small instrument");
        assertThat(catalog.text(edition, "nl").title()).isEqualTo("Klein instrument");
    }

    @Test
    void givesTheWordsInTheFirstLanguageWhereTheOneAskedForIsNotThere() {
        Edition edition = catalog.getInstrument("klein", "0.1").edition();

        assertThat(catalog.text(edition, "fr").language()).isEqualTo("nl");
    }
}
