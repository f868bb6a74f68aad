package nl.samenspiegel.chart;

import static nl.samenspiegel.chart.DrawnSvg.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.util.List;

final class EvidencePlotTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            nullValues = "-",
            textBlock =
                    """
                    +4x3  | rgb(11,74,87)    | rgb(11,74,87)    | -   | rgb(254,254,254)
                    ±3x1  | rgb(47,122,136)  | rgb(11,74,87)    | -   | rgb(254,254,254)
                    +2x2  | rgb(143,192,201) | rgb(11,74,87)    | -   | rgb(27,36,52)
                    +1x1  | rgb(211,230,233) | rgb(11,74,87)    | -   | rgb(27,36,52)
                    +3x1? | white            | rgb(11,74,87)    | 4 3 | rgb(27,36,51)
                    0     | white            | rgb(105,114,127) | -   | rgb(27,36,51)
                    n     | rgb(246,244,240) | -                | -   | rgb(79,90,107)
                    """)
    void aCellShowsWhatIsKnown(String cell, String fill, String border, String dashes, String ink) {
        DrawnSvg drawn = DrawnSvg.of(grid(cell), Frame.SMALL);

        Element box = drawn.elements("rect").getFirst();
        assertThat(box.getAttribute("fill")).isEqualTo(fill);
        assertThat(box.getAttribute("stroke")).isEqualTo(border == null ? "" : border);
        assertThat(box.getAttribute("stroke-dasharray")).isEqualTo(dashes == null ? "" : dashes);
        assertThat(drawn.elements("text").getLast().getAttribute("fill")).isEqualTo(ink);
    }

    @Test
    void whatIsNotKnownIsAnEmptyCell() {
        DrawnSvg drawn = DrawnSvg.of(grid("."), Frame.WIDE);

        assertThat(drawn.texts()).containsExactly("Aanwezigheid", "Rij", "geen onderzoek bekend");
        assertThat(drawn.elements("rect")).hasSize(1);
        assertThat(drawn.elements("rect").getFirst().getAttribute("stroke"))
                .isEqualTo("rgb(220,215,205)");
    }

    @Test
    void aSearchThatFoundNothingIsNotEmpty() {
        assertThat(DrawnSvg.of(grid("0"), Frame.WIDE).texts()).contains("0", "gezocht");
    }

    @Test
    void theSmallDrawingGivesSignAndDigitAndExplainsItsColumns() {
        List<String> texts = DrawnSvg.of(EvidenceSamples.grid(), Frame.SMALL).texts();

        assertThat(texts).contains("+3", "±3", "+4", "0", "n.v.t.", "E1", "E8");
        assertThat(String.join(" ", texts)).contains("E6\u00A0lerende organisatie");
    }

    @Test
    void theOpenedCellIsRingedInInkAroundPaper() {
        List<Element> rings =
                DrawnSvg.of(EvidenceSamples.grid(), Frame.WIDE).elements("rect").stream()
                        .filter(rect -> rect.getAttribute("fill").equals("none"))
                        .toList();

        assertThat(rings)
                .extracting(ring -> ring.getAttribute("stroke"))
                .containsExactly("white", "rgb(27,36,51)");
        assertThat(number(rings.getLast(), "width"))
                .isGreaterThan(number(rings.getFirst(), "width"));
    }

    @Test
    void aMapWithoutAPlaceForACellIsRefused() {
        List<EvidenceGrid.Row> rows = List.of(EvidenceSamples.row("Rij", ". ."));
        List<EvidenceGrid.Column> columns = List.of(EvidenceSamples.column("A", "Aanwezigheid"));

        assertThatThrownBy(() -> map(columns, rows, List.of()))
                .hasMessageContaining("2 cells for 1 columns");
        assertThatThrownBy(() ->
                        map(
                                columns,
                                List.of(EvidenceSamples.row("Rij", ".")),
                                List.of(new EvidenceGrid.Place(0, 1))))
                .hasMessageContaining("outside the map");
    }

    private static EvidenceGrid grid(String cell) {
        return map(
                List.of(EvidenceSamples.column("A", "Aanwezigheid")),
                List.of(EvidenceSamples.row("Rij", cell)),
                List.of());
    }

    private static EvidenceGrid map(
            List<EvidenceGrid.Column> columns,
            List<EvidenceGrid.Row> rows,
            List<EvidenceGrid.Place> opened) {
        return new EvidenceGrid(new Spoken("a", "b"), "", columns, rows, opened);
    }
}
