package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.chart.DrawnSvg;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/// How far the perspectives lie apart, the largest distance on top.
final class GapFigureTest {

    private static final Instrument THREE =
            GivenInstrument.instrument()
                    .scale("TRUST", 1)
                    .scale("ORDER", 1)
                    .scale("STAFF", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute")
                    .build();

    /// TRUST 2.5 and 3.0, ORDER 2.0 and 4.5; nobody of the school side.
    private static final String ANSWERS =
            """
            s1 PUP 6x 2 1 .
            s2 PUP 6x 3 3 .
            i1 TRN 6x 2 5 2
            i1 TRN 6x 4 4 3
            """;

    @Test
    void theLargestDistanceStandsOnTop() {
        FigureView figure = gaps(ANSWERS);

        assertThat(figure.table().rows())
                .extracting(FigureTable.Row::head)
                .containsExactly("ORDER", "TRUST");
        assertThat(figure.table().rows().getFirst().cells().subList(0, 3))
                .containsExactly("leerlingen", "de instituutskant", "2,5");
    }

    @Test
    void onlyWhatTheReleaseLabelsIsCalledADifferenceOfView() {
        FigureView figure = gaps(ANSWERS);

        assertThat(figure.finding())
                .isEqualTo(
                        "Bij één van de twee vergelijkbare voorwaarden is er verschil van inzicht");
        assertThat(figure.table().rows())
                .extracting(row -> row.cells().getLast())
                .containsExactly("ja", "nee");
        assertThat(drawn(figure).texts()).contains("verschil van inzicht");
    }

    @Test
    void whatCannotBeComparedIsNamed() {
        assertThat(gaps(ANSWERS).caption()).contains("Aan één perspectief gevraagd: STAFF.");
        assertThat(
                        gaps("""
                        s1 PUP 6x 2 - .
                        s2 PUP 6x 3 - .
                        i1 TRN 6x 2 5 2
                        i1 TRN 6x 4 4 3
                        """)
                                .caption())
                .contains(
                        "Niet te vergelijken: ORDER; daar worden geen twee perspectieven getoond.");
    }

    @Test
    void aHiddenPerspectiveHasNoMarkAndNoPair() {
        // one school only answered for the school side
        FigureView figure = gaps(ANSWERS + "s1 MEN 8x 1 1 .");

        assertThat(drawn(figure).marks(Mark.SECOND)).isEmpty();
        assertThat(figure.table().rows()).hasSize(2);
        assertThat(figure.caption()).contains("Niet getoond: te weinig antwoorden");
    }

    @Test
    void anIndicativeGroupIsHollowAndNamedInItsRow() {
        FigureView figure =
                gaps(
                        """
                        s1 PUP 6x 2 1 .
                        s2 PUP 6x 3 3 .
                        i1 TRN 5x 2 5 2
                        i1 TRN 4x 4 4 3
                        """);

        assertThat(drawn(figure).marks(Mark.THIRD))
                .extracting(mark -> mark.getAttribute("fill"))
                .containsOnly("white");
        assertThat(drawn(figure).texts()).anyMatch(text -> text.contains("instituut indicatief"));
        assertThat(figure.finding())
                .isEqualTo(
                        "Overal antwoordden te weinig mensen om van ‘verschil van inzicht’ te"
                                + " kunnen spreken");
    }

    @Test
    void withoutTwoPerspectivesThereIsNoFigure() {
        assertThat(GivenPublished.telling(THREE, Language.NL, "i1 TRN 12x 2 3 4").gaps()).isEmpty();
    }

    private static FigureView gaps(String answers) {
        List<FigureView> figures = GivenPublished.telling(THREE, Language.NL, answers).gaps();
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static DrawnSvg drawn(FigureView figure) {
        return DrawnSvg.of(figure.plots().getFirst().markup());
    }
}
