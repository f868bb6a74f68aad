package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.aggregate.RegisterShare;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.ReferenceValue;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RegisterIndicator;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Passage;
import nl.samenspiegel.web.Site;
import nl.samenspiegel.web.Translations;
import nl.samenspiegel.web.Visit;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the door gives to whoever puts figures of a register beside scores, for each instrument.
@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RegisterWordsTest {

    private final Catalog catalog;
    private final Site site;

    RegisterWordsTest(Catalog catalog, Site site) {
        this.catalog = catalog;
        this.site = site;
    }

    @Test
    void aFigureIsReadyToBeDrawn() {
        RegisterView view = view("voorwaardenscan 0.9 E8 4/31", "nl", Language.NL);

        assertThat(view.scale()).isEqualTo("E8");
        assertThat(view.counted()).isEqualTo("vertrokken binnen een jaar");
        assertThat(view.share()).isEqualTo(new RegisterShare(4, 31));
        assertThat(view.amount()).isEqualTo("13% [5\u2060–\u206029]");
        assertThat(view.basis())
                .isEqualTo(
                        new RegisterBasis(
                                new CohortYear(2019, true), "31", "Register", "1 oktober 2026"));
        assertThat(view.references())
                .extracting(ReferenceLine::label)
                .containsExactly("po 8% (2017)", "vo 20% (2017)");
        assertThat(view.references()).extracting(ReferenceLine::percent).containsExactly(8.0, 20.0);
    }

    @Test
    void aFigureIsReadAgainstWhatIsCountedInTheSameWayOnly() {
        RegisterView view = view("voorwaardenscan 0.9 E4 30/60", "nl", Language.NL);

        assertThat(view.sentence())
                .isEqualTo(
                        "30 van de 60 studenten haalden binnen vijf jaar een diploma; dat past niet"
                                + " bij 65%");
        assertThat(view.references())
                .singleElement()
                .extracting(ReferenceLine::indicator, ReferenceLine::inside)
                .containsExactly(
                        "Diploma binnen vijf jaar, van wie na het eerste jaar doorging op de pabo",
                        false);
    }

    @Test
    void oneIsOne() {
        assertThat(view("voorwaardenscan 0.9 E8 1/1200", "nl", Language.NL).sentence())
                .startsWith(
                        "1 van de 1.200 starters onder 30 vertrok binnen een jaar; dat past niet");
    }

    @Test
    void aFigureStandsAloneWhereThereIsNothingToReadItAgainst() {
        RegisterView view = view("netwerkmeting 1.0 verder 20/25", "en", Language.EN);

        assertThat(view.sentence()).isEqualTo("Of 25 participants 20 took part to the end");
        assertThat(view.references()).isEmpty();
    }

    @Test
    void wordsOfAnotherLanguageAreMarked() {
        RegisterView view = view("netwerkmeting 1.0 verder 20/25", "nl", Language.EN);

        assertThat(view.sentence())
                .isEqualTo(Passage.foreign("Van 25 deelnemers deden er 20 tot het einde mee"));
        assertThat(view.counted()).isEqualTo(Passage.foreign("tot het einde meegedaan"));
    }

    @Test
    void everyNationalValueIsAboutTheSameEffectAsItsScale() {
        for (Instrument instrument : catalog.listInstruments()) {
            for (Scale scale : instrument.scales()) {
                RegisterIndicator indicator = scale.use().register();
                if (indicator != null && !indicator.references().isEmpty()) {
                    Evidence evidence =
                            catalog.findEvidence(instrument.edition().code()).orElseThrow();
                    assertThat(evidence.listComparable(indicator))
                            .extracting(ReferenceValue::effect)
                            .containsOnly(scale.use().evidence());
                }
            }
        }
    }

    /// Returns the view of what is drawn as instrument, version, scale and counts.
    private RegisterView view(String drawn, String words, Language language) {
        String[] parts = drawn.split("[ /]", -1);
        Instrument instrument = catalog.getInstrument(parts[0], parts[1]);
        var entry =
                new RegisterEntry(
                        new UUID(0, 1),
                        parts[2],
                        new CohortYear(2019, true),
                        Integer.parseInt(parts[3]),
                        Integer.parseInt(parts[4]),
                        "Register",
                        LocalDate.of(2026, 10, 1),
                        0);
        return new RegisterWords(
                        page(language),
                        catalog.text(instrument.edition(), words),
                        catalog.findEvidence(parts[0]).orElse(null))
                .read(instrument, List.of(entry)).stream()
                        .flatMap(indicator -> indicator.entries().stream())
                        .findFirst()
                        .orElseThrow();
    }

    private Page page(Language language) {
        return new Page(
                Translations.load().in(language),
                Numbers.in(language),
                new Visit("/", "", true, "", false),
                site,
                () -> "",
                FormErrors.none(),
                "");
    }
}
