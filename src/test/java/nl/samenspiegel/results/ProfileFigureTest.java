package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.chart.DrawnSvg;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.List;

/// The conditions below one another, drawn in an order that does not depend on the answers.
final class ProfileFigureTest {

    private static final Instrument THREE =
            GivenInstrument.instrument()
                    .scale("TRUST", 1)
                    .scale("ORDER", 1)
                    .scale(
                            "STAFF",
                            1,
                            ScaleReport.SCORE,
                            GivenInstrument.FIVE,
                            "school",
                            "institute")
                    .build();

    /// TRUST is lowest, ORDER highest; the school side has nine answers.
    private static final String ANSWERS =
            """
            s1 PUP 6x 2 5 .
            s2 PUP 6x 3 4 .
            s1 MEN 4x 2 4 3
            s2 MEN 5x 2 5 3
            i1 TRN 6x 3 5 2
            i1 TRN 6x 3 4 2
            """;

    /// Only one school answered for the school side.
    private static final String SCHOOL_HIDDEN =
            """
            s1 PUP 6x 2 5 .
            s2 PUP 6x 3 4 .
            s1 MEN 8x 1 1 1
            i1 TRN 6x 3 5 2
            i1 TRN 6x 3 4 2
            """;

    @Test
    void theOrderIsThatOfTheInstrument() {
        FigureView figure = profile(ANSWERS);

        assertThat(figure.table().rows())
                .extracting(FigureTable.Row::head)
                .containsExactly("TRUST", "ORDER", "STAFF");
        for (DrawnSvg drawn : drawings(figure)) {
            List<String> names = drawn.texts().stream().filter(THREE_NAMES::contains).toList();
            assertThat(names).containsExactly("TRUST", "ORDER", "STAFF");
        }
        assertThat(figure.caption()).contains("Volgorde: vast, niet op score.");
    }

    private static final List<String> THREE_NAMES = List.of("TRUST", "ORDER", "STAFF");

    @Test
    void everyShownPerspectiveHasItsMarkInEveryRow() {
        for (DrawnSvg drawn : drawings(profile(ANSWERS))) {
            assertThat(drawn.marks(Mark.FIRST)).hasSize(2);
            assertThat(drawn.marks(Mark.SECOND)).hasSize(3);
            assertThat(drawn.marks(Mark.THIRD)).hasSize(3);
        }
    }

    @Test
    void whatIsIndicativeIsHollowAndSaid() {
        FigureView figure = profile(ANSWERS);

        for (DrawnSvg drawn : drawings(figure)) {
            assertThat(fills(drawn, Mark.SECOND)).containsOnly("white");
            assertThat(fills(drawn, Mark.FIRST)).doesNotContain("white");
            assertThat(drawn.texts()).anyMatch(text -> text.contains("indicatief"));
        }
        assertThat(figure.key())
                .extracting(KeyEntry::text)
                .containsExactly(
                        "leerlingen",
                        "de schoolkant",
                        "de instituutskant",
                        "open teken: indicatief, weinig antwoorden of weinig organisaties");
        assertThat(cells(figure, "TRUST").get(1)).endsWith("], indicatief");
    }

    @Test
    void aHiddenLaneSaysSoAndHoldsNoNumber() {
        FigureView figure = profile(SCHOOL_HIDDEN);

        for (DrawnSvg drawn : drawings(figure)) {
            assertThat(drawn.marks(Mark.SECOND)).isEmpty();
            assertThat(drawn.whiskers(Mark.SECOND)).isEmpty();
            assertThat(drawn.texts()).contains("school: niet getoond");
        }
        assertThat(figure.table().rows())
                .allSatisfy(row -> assertThat(row.cells().get(1)).isEqualTo("niet getoond"));
        assertThat(figure.caption())
                .contains(
                        "Niet getoond: te weinig antwoorden, of om een kleine groep te beschermen");
    }

    @Test
    void withoutOneOfThePerspectivesThereIsNoHeadline() {
        FigureView figure = profile(SCHOOL_HIDDEN);

        assertThat(figure.table().rows())
                .allSatisfy(row -> assertThat(row.cells().getLast()).isEqualTo("onvolledig"));
        assertThat(figure.caption()).contains("Onvolledig: een van de perspectieven");
    }

    @Test
    void whatWasNotAskedIsNotCalledHidden() {
        FigureView figure = profile(ANSWERS);

        assertThat(cells(figure, "STAFF").getFirst()).isEqualTo("niet gevraagd");
        assertThat(figure.caption())
                .contains("Niet elke groep krijgt elke vraag.")
                .doesNotContain("Niet getoond");
    }

    @Test
    void theHeadingSaysHowFarTheHeadlinesRun() {
        // TRUST (2.5 + 2 + 3) / 3 = 2.5, ORDER (4.5 + 4.5 + 4.5) / 3 = 4.5, STAFF (3 + 2) / 2 = 2.5
        assertThat(profile(ANSWERS).finding())
                .isEqualTo(
                        "De antwoorden lopen van tussen ‘een beetje’ en ‘redelijk’ over trust tot"
                                + " tussen ‘grotendeels’ en ‘helemaal’ over order");
        assertThat(profile(Language.EN, ANSWERS).finding())
                .startsWith("The answers run from between ‘a little’ and ‘fairly’ on trust to");
    }

    @Test
    void aFormatOnWhichNothingIsShownHasNoFigure() {
        assertThat(GivenPublished.telling(THREE, Language.NL, "s1 PUP 3x 1 1 .").profiles())
                .isEmpty();
    }

    @Test
    void scalesOfAnotherFormatHaveAFigureOfTheirOwn() {
        Instrument mixed =
                GivenInstrument.instrument()
                        .scale("TRUST", 1)
                        .scale("WIDE", 1, ScaleReport.SCORE, GivenInstrument.SEVEN)
                        .build();

        assertThat(
                        GivenPublished.telling(
                                        mixed,
                                        Language.NL,
                                        """
                                        s1 PUP 6x 2 5
                                        s2 PUP 6x 3 6
                                        """)
                                .profiles())
                .extracting(figure -> figure.table().rows().getFirst().head())
                .containsExactly("TRUST", "WIDE");
    }

    private static FigureView profile(String answers) {
        return profile(Language.NL, answers);
    }

    private static FigureView profile(Language language, String answers) {
        List<FigureView> figures = GivenPublished.telling(THREE, language, answers).profiles();
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static List<DrawnSvg> drawings(FigureView figure) {
        assertThat(figure.plots()).hasSize(2);
        return figure.plots().stream().map(plot -> DrawnSvg.of(plot.markup())).toList();
    }

    private static List<String> fills(DrawnSvg drawn, Mark mark) {
        return drawn.marks(mark).stream().map(ProfileFigureTest::fill).toList();
    }

    private static String fill(Element mark) {
        return mark.getAttribute("fill");
    }

    private static List<String> cells(FigureView figure, String scale) {
        return figure.table().rows().stream()
                .filter(row -> row.head().equals(scale))
                .findFirst()
                .orElseThrow()
                .cells();
    }
}
