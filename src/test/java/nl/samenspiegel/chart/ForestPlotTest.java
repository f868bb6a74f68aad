package nl.samenspiegel.chart;

import static nl.samenspiegel.chart.DrawnSvg.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.util.List;

/// Findings of studies and percentages: values on an axis that is not a rating format.
final class ForestPlotTest {

    private static final double EXACT = 0.02;

    /// The axis runs from −10 at 250 to +10 at 690.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | +2 | 514 | filled
                    1 | +0.2 | 474.4 | hollow
                    2 | +2.3 | 520.6 | hollow
                    3 | -0.7 | 454.6 | hollow
                    4 | -3.9 | 384.2 | hollow
                    """)
    void aFindingStandsAtItsValueAndIsHollowWithoutAnInterval(
            int row, double value, double x, String inside) {
        Element mark = DrawnSvg.of(SampleFigures.forest(), Frame.WIDE).elements("rect").get(row);

        assertThat(x).isCloseTo(470 + value * 22, within(EXACT));
        assertThat(DrawnSvg.middle(mark)).isCloseTo(x, within(EXACT));
        assertThat(mark.getAttribute("fill"))
                .isEqualTo(inside.equals("hollow") ? "white" : "rgb(27,36,51)");
    }

    @Test
    void theLineOfNoDifferenceIsInk() {
        Element zero =
                DrawnSvg.of(SampleFigures.forest(), Frame.WIDE).elements("line").stream()
                        .filter(line -> line.getAttribute("stroke-width").equals("1.5"))
                        .findFirst()
                        .orElseThrow();

        assertThat(zero.getAttribute("stroke")).isEqualTo("rgb(27,36,51)");
        assertThat(number(zero, "x1")).isCloseTo(470, within(EXACT));
    }

    /// On an axis of ratios 0.5 lies as far from 1 as 2 does.
    @Test
    void aRangeIsTwoTicksOnAnAxisOfRatios() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.odds(), Frame.WIDE);

        List<Element> ends =
                drawn.elements("line").stream()
                        .filter(line -> line.getAttribute("stroke-width").equals("2.5"))
                        .toList();
        assertThat(ends).hasSize(2);
        assertThat(number(drawn.text("1"), "x")).isCloseTo(470, within(EXACT));
        double expected = 470 + 220 * Math.log(0.78) / Math.log(2);
        assertThat(number(ends.getFirst(), "x1")).isCloseTo(expected, within(EXACT));
        assertThat(drawn.elements("rect")).isEmpty();
    }

    @Test
    void aPercentageStandsOnItsAxisBeforeDashedReferences() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.share(), Frame.ONE);

        Element whisker = drawn.whiskers(Mark.PLAIN).getFirst();
        assertThat(number(whisker, "x1")).isCloseTo(14 + 5.1 * 9.3, within(EXACT));
        assertThat(number(whisker, "x2")).isCloseTo(14 + 28.9 * 9.3, within(EXACT));
        List<Element> references =
                drawn.elements("line").stream()
                        .filter(line -> line.getAttribute("stroke-dasharray").equals("5 3"))
                        .toList();
        assertThat(references).extracting(line -> number(line, "x1")).containsExactly(88.4, 200.0);
        assertThat(drawn.texts()).contains("po 8% (2017)", "13% [5–29]");
    }

    @Test
    void anAxisThatCannotBeDrawnIsRefused() {
        List<Tick> fromZero = List.of(new Tick(0, "0"), new Tick(1, "1"));

        assertThatThrownBy(() -> new Forest.Axis(fromZero, 1, true, "", ""))
                .hasMessageContaining("begins above 0");
        assertThatThrownBy(() -> new RatingAxis(2, List.of("a", "b")))
                .hasMessageContaining("0 or 1, not 2");
        assertThatThrownBy(() -> new RatingAxis(1, List.of("a")))
                .hasMessageContaining("2..11 levels, not 1");
        assertThatThrownBy(() -> Whisker.of(2, 1)).hasMessageContaining("from 2.0 to 1.0");
        assertThatThrownBy(() -> Whisker.of(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
