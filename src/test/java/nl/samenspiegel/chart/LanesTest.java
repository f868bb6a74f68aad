package nl.samenspiegel.chart;

import static nl.samenspiegel.chart.DrawnSvg.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.util.List;

/// Where marks, whiskers and strips stand, and what is not drawn.
final class LanesTest {

    private static final double EXACT = 0.02;

    /// The ends of the scale stand at 275 and 747 when wide, at 12 and 308 when small, whatever the
    /// rating format.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | 5 | 1 | 275 | 12
                    1 | 5 | 3.1 | 522.8 | 167.4
                    1 | 5 | 5 | 747 | 308
                    0 | 11 | 0 | 275 | 12
                    0 | 11 | 6.5 | 581.8 | 204.4
                    0 | 11 | 10 | 747 | 308
                    1 | 2 | 1.25 | 393 | 86
                    1 | 7 | 4 | 511 | 160
                    """)
    void aMarkStandsAtItsValue(int lowest, int levels, double value, double wide, double small) {
        var words = java.util.Collections.nCopies(levels, "woord");
        Profile profile = profile(new RatingAxis(lowest, words), shown(value, value, value));

        assertThat(DrawnSvg.middle(only(DrawnSvg.of(profile, Frame.WIDE).marks(Mark.FIRST))))
                .isCloseTo(wide, within(EXACT));
        assertThat(DrawnSvg.middle(only(DrawnSvg.of(profile, Frame.SMALL).marks(Mark.FIRST))))
                .isCloseTo(small, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.9 | 3.3 | 499.2 | 546.4
                    1.0 | 5.0 | 275 | 747
                    0.2 | 5.9 | 275 | 747
                    """)
    void aWhiskerSpansItsIntervalAndEndsWithTheScale(
            double low, double high, double left, double right) {
        Profile profile = profile(SampleFigures.FIVE, shown(3.1, low, high));

        Element whisker = only(DrawnSvg.of(profile, Frame.WIDE).whiskers(Mark.FIRST));

        assertThat(number(whisker, "x1")).isCloseTo(left, within(EXACT));
        assertThat(number(whisker, "x2")).isCloseTo(right, within(EXACT));
        assertThat(number(whisker, "y1")).isEqualTo(number(whisker, "y2"));
        assertThat(whisker.hasAttribute("stroke-dasharray")).isFalse();
    }

    @Test
    void indicativeIsHollowDashedAndSaid() {
        Profile profile = profile(SampleFigures.FIVE, SampleFigures.indicative(3.8, 3.3, 4.3));

        DrawnSvg drawn = DrawnSvg.of(profile, Frame.WIDE);

        Element mark = only(drawn.marks(Mark.FIRST));
        assertThat(mark.getAttribute("fill")).isEqualTo("white");
        assertThat(mark.getAttribute("stroke-width")).isEqualTo("2.5");
        assertThat(only(drawn.whiskers(Mark.FIRST)).getAttribute("stroke-dasharray"))
                .isEqualTo("5 3");
        assertThat(drawn.texts()).anyMatch(text -> text.contains("indicatief"));
    }

    @Test
    void withoutAnIntervalAMarkIsHollowAndHasNoWhisker() {
        Profile profile =
                profile(
                        SampleFigures.FIVE,
                        new Lane.Shown(3.8, Whisker.none(), false, "geen interval"));

        DrawnSvg drawn = DrawnSvg.of(profile, Frame.SMALL);

        assertThat(only(drawn.marks(Mark.FIRST)).getAttribute("fill")).isEqualTo("white");
        assertThat(drawn.whiskers(Mark.FIRST)).isEmpty();
    }

    @Test
    void whatIsHiddenHasNoCoordinates() {
        Profile hidden = profile(SampleFigures.FIVE, new Lane.Hidden("te weinig antwoorden"));

        for (Frame frame : List.of(Frame.WIDE, Frame.SMALL)) {
            DrawnSvg drawn = DrawnSvg.of(hidden, frame);
            assertThat(drawn.marks(Mark.FIRST)).isEmpty();
            assertThat(drawn.whiskers(Mark.FIRST)).isEmpty();
            assertThat(drawn.texts()).contains("te weinig antwoorden");
        }
    }

    @Test
    void aHiddenRowOfAPanelKeepsItsValueToItself() {
        var panel =
                new Panel(
                        new Spoken("a", "b"),
                        SampleFigures.FIVE,
                        List.of(
                                new Panel.Row(
                                        "school",
                                        Mark.SECOND,
                                        new Lane.Hidden("te weinig antwoorden"),
                                        "4,4",
                                        "4,2–4,6")));

        DrawnSvg drawn = DrawnSvg.of(panel, Frame.ONE);

        assertThat(drawn.texts()).contains("te weinig antwoorden").doesNotContain("4,4", "4,2–4,6");
        assertThat(drawn.marks(Mark.SECOND)).isEmpty();
    }

    @Test
    void lanesAreTwentyPixelsApartInTheFixedOrderAndAbsentOnesTakeNoRoom() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.profile(), Frame.WIDE);

        double student = number(drawn.whiskers(Mark.FIRST).getFirst(), "y1");
        double school = number(drawn.whiskers(Mark.SECOND).getFirst(), "y1");
        double institute = number(drawn.whiskers(Mark.THIRD).getFirst(), "y1");
        assertThat(List.of(student, school, institute)).containsExactly(76.0, 96.0, 116.0);
        assertThat(number(drawn.whiskers(Mark.SECOND).get(1), "y1")).isEqualTo(164);
    }

    @Test
    void theStripSpansTheIntervalOfThePerspectivesTogether() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.profile(), Frame.WIDE);

        Element strip =
                drawn.elements("rect").stream()
                        .filter(rect -> rect.getAttribute("fill").equals("rgb(246,244,240)"))
                        .findFirst()
                        .orElseThrow();

        assertThat(number(strip, "x")).isCloseTo(546.4, within(EXACT));
        assertThat(number(strip, "width")).isCloseTo(35.4, within(EXACT));
        assertThat(number(strip, "y")).isEqualTo(65);
        assertThat(number(strip, "height")).isEqualTo(62);
    }

    @Test
    void namesOfPerspectivesAreWrittenOnceAndAwayFromTheStrip() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.profile(), Frame.WIDE);

        assertThat(drawn.texts()).containsOnlyOnce("studenten", "school", "instituut");
        assertThat(drawn.text("studenten").getAttribute("text-anchor")).isEqualTo("end");
        assertThat(drawn.text("school").hasAttribute("text-anchor")).isFalse();
    }

    @Test
    void marksThatWouldCoverEachOtherAreStackedInTheFixedOrder() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.crowdedGaps(), Frame.WIDE);

        double first = number(drawn.marks(Mark.FIRST).get(1), "cy");
        Element square = drawn.marks(Mark.SECOND).get(1);
        double second = number(square, "y") + number(square, "height") / 2;
        assertThat(second - first).isEqualTo(14);
    }

    private static Profile profile(RatingAxis axis, Lane lane) {
        return new Profile(
                new Spoken("a", "b"),
                axis,
                new Profile.Heads("", ""),
                List.of("studenten"),
                List.of(new Profile.Row("Schaal", List.of(lane), new Profile.Together.None())));
    }

    private static Lane shown(double value, double low, double high) {
        return SampleFigures.lane(value, low, high);
    }

    private static Element only(List<Element> elements) {
        assertThat(elements).hasSize(1);
        return elements.getFirst();
    }
}
