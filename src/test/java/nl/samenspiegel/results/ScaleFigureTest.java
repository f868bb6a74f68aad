package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.chart.DrawnSvg;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/// One scale by itself, drawn as it is reported.
final class ScaleFigureTest {

    private static final Instrument SCORE =
            GivenInstrument.instrument()
                    .effect("GAIN", 3, ScaleReport.SCORE, GivenInstrument.FIVE)
                    .build();

    private static final Instrument FACETS =
            GivenInstrument.instrument()
                    .effect("GAIN", 2, ScaleReport.FACETS, GivenInstrument.FIVE, "pupil")
                    .build();

    private static final Instrument SHARE =
            GivenInstrument.instrument()
                    .effect("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE)
                    .build();

    @Test
    void aScoreHasARowForEachPerspectiveThatIsAskedAndOneForAll() {
        FigureView figure =
                figure(
                        SCORE,
                        """
                        s1 PUP 6x 3 3 3
                        s2 PUP 6x 4 4 4
                        s1 MEN 6x 3 3 3
                        s2 MEN 6x 4 4 4
                        i1 TRN 6x 3 3 3
                        i1 TRN 6x 4 4 4
                        """);

        assertThat(heads(figure))
                .containsExactly("Leerlingen", "De schoolkant", "De instituutskant", "Samen");
        assertThat(figure.finding())
                .isEqualTo("Alle drie de groepen antwoorden tussen ‘redelijk’ en ‘grotendeels’");
        assertThat(figure.sub()).startsWith("Waargenomen door deelnemers, van 1");
        assertThat(drawn(figure).marks(Mark.FIRST))
                .extracting(mark -> mark.getAttribute("fill"))
                .doesNotContain("white");
    }

    @Test
    void facetsAreHollowAndHaveNoMeanOverThem() {
        FigureView figure =
                figure(
                        FACETS,
                        """
                        s1 PUP 3x 1 2
                        s1 PUP 3x 3 3
                        s2 PUP 3x 2 4
                        s2 PUP 3x 4 5
                        """);

        assertThat(heads(figure)).containsExactly("short GAIN-01", "short GAIN-02");
        assertThat(drawn(figure).marks(Mark.FIRST))
                .hasSize(2)
                .extracting(mark -> mark.getAttribute("fill"))
                .containsOnly("white");
        assertThat(drawn(figure).whiskers(Mark.FIRST)).isEmpty();
        assertThat(figure.key())
                .extracting(KeyEntry::text)
                .containsExactly("leerlingen (open teken: per vraag geen interval)");
        assertThat(figure.caption()).contains("dus er is geen gemiddelde over de vragen");
    }

    @Test
    void aShareOfFewerThanTenIsNotShown() {
        FigureView figure =
                figure(
                        SHARE,
                        """
                        s1 PUP 6x 3
                        s1 PUP 4x 4
                        s2 PUP 6x 4
                        s2 PUP 4x 2
                        i1 TRN 9x 5
                        """);

        assertThat(figure.table().rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("ongeveer 50% (tussen 25⁠–⁠75%)", "niet getoond", "niet getoond");
        assertThat(drawn(figure).marks(Mark.THIRD)).isEmpty();
        assertThat(drawn(figure).texts()).contains("niet getoond");
        assertThat(figure.finding())
                .isEqualTo("Ongeveer 50% antwoordt ‘grotendeels’ of ‘helemaal’");
    }

    @Test
    void aShareHasAnIntervalAndSaysWhoseItIs() {
        FigureView figure =
                figure(
                        GivenInstrument.instrument()
                                .effect("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                                .build(),
                        """
                        s1 PUP 6x 3
                        s1 PUP 4x 4
                        s2 PUP 6x 4
                        s2 PUP 4x 2
                        """);

        assertThat(figure.finding())
                .isEqualTo("Leerlingen: ongeveer 50% antwoordt ‘grotendeels’ of ‘helemaal’");
        assertThat(figure.key()).extracting(KeyEntry::text).containsExactly("leerlingen");
        assertThat(drawn(figure).marks(Mark.FIRST))
                .extracting(mark -> mark.getAttribute("fill"))
                .doesNotContain("white");
        assertThat(drawn(figure).whiskers(Mark.FIRST)).isNotEmpty();
    }

    @Test
    void aScaleOfWhichNothingIsShownSaysSo() {
        FigureView figure = figure(SCORE, "s1 PUP 3x 5 5 5");

        assertThat(figure.finding()).isEqualTo("Hierover is niets te tonen");
        assertThat(figure.table().rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("niet getoond", "niet getoond", "niet getoond", "onvolledig");
        assertThat(drawn(figure).marks(Mark.FIRST)).isEmpty();
        assertThat(drawn(figure).texts()).contains("niet getoond");
    }

    private static FigureView figure(Instrument instrument, String answers) {
        Published published = GivenPublished.published(instrument, Language.NL, answers);
        return GivenPublished.telling(published, Language.NL)
                .figure(published.results().getFirst(), "figure");
    }

    private static DrawnSvg drawn(FigureView figure) {
        return DrawnSvg.of(figure.plots().getFirst().markup());
    }

    private static List<String> heads(FigureView figure) {
        return figure.table().rows().stream().map(row -> row.head()).toList();
    }
}
