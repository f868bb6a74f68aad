package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// What every drawing has in common, whatever it draws.
final class MarkupTest {

    /// The literals that the style sheet knows.
    private static final Set<String> COLOURS =
            Set.of(
                    "rgb(27,36,51)",
                    "rgb(79,90,107)",
                    "rgb(105,114,127)",
                    "rgb(220,215,205)",
                    "rgb(246,244,240)",
                    "white",
                    "rgb(213,94,0)",
                    "rgb(0,114,178)",
                    "rgb(0,158,115)",
                    "rgb(211,230,233)",
                    "rgb(143,192,201)",
                    "rgb(47,122,136)",
                    "rgb(11,74,87)",
                    "rgb(254,254,254)",
                    "rgb(27,36,52)",
                    "none");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "x",
                    "y",
                    "x1",
                    "x2",
                    "y1",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "width",
                    "height",
                    "d",
                    "fill",
                    "stroke",
                    "stroke-width",
                    "stroke-dasharray",
                    "stroke-linejoin",
                    "paint-order",
                    "font-size",
                    "font-weight",
                    "text-anchor");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    static List<Sample> samples() {
        return SampleFigures.all().entrySet().stream()
                .flatMap(entry ->
                        Drawing.draw(entry.getKey(), entry.getValue()).stream()
                                .map(svg -> new Sample(entry.getKey(), svg.markup())))
                .toList();
    }

    record Sample(String id, String markup) {

        @Override
        public String toString() {
            return "%s, %s".formatted(id, markup.substring(0, 35));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void usesOnlyColoursThatTheStyleSheetMaps(Sample sample) {
        Set<String> used =
                Pattern.compile("(?:fill|stroke)=\"([^\"]*)\"")
                        .matcher(sample.markup())
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toSet());

        assertThat(COLOURS).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void carriesNothingThatAPolicyDropsOrAPageHasTwice(Sample sample) {
        assertThat(sample.markup())
                .startsWith("<svg class=\"chart ")
                .contains(" role=\"img\"", " focusable=\"false\"")
                .doesNotContain("style", "clip", "<?xml", "DOCTYPE", "font-family", "xlink", "<g");
        for (Element element : DrawnSvg.of(sample.markup()).elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isNamedByItsOwnTitleAndDescription(Sample sample) {
        DrawnSvg drawn = DrawnSvg.of(sample.markup());
        String title = drawn.elements("title").getFirst().getAttribute("id");
        String description = drawn.elements("desc").getFirst().getAttribute("id");

        assertThat(title).startsWith(sample.id() + "-");
        assertThat(sample.markup())
                .contains("aria-labelledby=\"%s %s\"".formatted(title, description));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void weighsLessThanFourKilobytes(Sample sample) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(sample.markup().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThan(4096);
    }

    /// A text in another font than ours may be a little wider; ours must fit.
    @ParameterizedTest
    @MethodSource("samples")
    void nothingRunsOutOfTheDrawing(Sample sample) {
        DrawnSvg drawn = DrawnSvg.of(sample.markup());
        for (Element text : drawn.elements("text")) {
            assertThat(left(text)).as(text.getTextContent()).isGreaterThan(-0.5);
            assertThat(left(text) + width(text))
                    .as(text.getTextContent())
                    .isLessThan(drawn.width() + 0.5);
            assertThat(DrawnSvg.number(text, "y")).isBetween(8.0, drawn.height());
        }
        for (Element path : drawn.elements("path")) {
            assertThat(NUMBER.matcher(path.getAttribute("d")).results().map(MatchResult::group))
                    .allSatisfy(number ->
                            assertThat(Double.parseDouble(number))
                                    .isBetween(0.0, Math.max(drawn.width(), drawn.height())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTwoTextsLieOverEachOther(Sample sample) {
        List<Element> texts = DrawnSvg.of(sample.markup()).elements("text");
        for (int i = 0; i < texts.size(); i++) {
            for (Element other : texts.subList(i + 1, texts.size())) {
                assertThat(overlap(texts.get(i), other))
                        .as("%s / %s", texts.get(i).getTextContent(), other.getTextContent())
                        .isFalse();
            }
        }
    }

    @Test
    void theSameFigureIsTheSameToTheLastByte() {
        Figure figure = SampleFigures.profile();
        List<String> first = Drawing.draw("a", figure).stream().map(Svg::markup).toList();

        List<List<String>> again =
                java.util.stream.IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(i ->
                                Drawing.draw("a", SampleFigures.profile()).stream()
                                        .map(Svg::markup)
                                        .toList())
                        .toList();

        assertThat(again).allMatch(first::equals);
    }

    @Test
    void textsFromOutsideBecomeText() {
        String hostile = "</text><script>alert(\"1\")</script> & 'x'";
        var panel =
                new Panel(
                        new Spoken(hostile, hostile),
                        SampleFigures.FIVE,
                        List.of(
                                new Panel.Row(
                                        "naam",
                                        Mark.FIRST,
                                        SampleFigures.lane(3, 2, 4),
                                        "3,0",
                                        hostile)));

        String markup = Drawing.draw("a", panel).getFirst().markup();

        assertThat(markup).doesNotContain("<script");
        assertThat(DrawnSvg.of(markup).texts()).contains(hostile);
        assertThat(DrawnSvg.of(markup).elements("title").getFirst().getTextContent())
                .isEqualTo(hostile);
    }

    @Test
    void anIdThatCouldBreakTheMarkupIsRefused() {
        assertThatThrownBy(() -> Drawing.draw("a\" onload=\"x", SampleFigures.panel()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no id");
    }

    /// The anchor, not a left edge measured here, is what the page gets.
    @Test
    void whatStandsAtTheRightIsAnchoredThere() {
        DrawnSvg drawn = DrawnSvg.of(SampleFigures.profile(), Frame.WIDE);

        for (String value : List.of("3,5", "3,3–3,6", "samen", "onvolledig")) {
            Element text = drawn.text(value);
            assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
            assertThat(DrawnSvg.number(text, "x")).isCloseTo(900, within(0.01));
        }
        Element level = drawn.text("redelijk");
        assertThat(level.getAttribute("text-anchor")).isEqualTo("middle");
        assertThat(DrawnSvg.number(level, "x")).isCloseTo(511, within(0.01));
    }

    private static double width(Element text) {
        int weight = text.hasAttribute("font-weight") ? 700 : 400;
        return new Lettering(
                        DrawnSvg.number(text, "font-size"),
                        weight,
                        Palette.INK,
                        Lettering.Anchor.START,
                        false)
                .width(text.getTextContent());
    }

    private static double left(Element text) {
        double x = DrawnSvg.number(text, "x");
        return switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width(text);
            case "middle" -> x - width(text) / 2;
            default -> x;
        };
    }

    private static boolean overlap(Element one, Element other) {
        double apart = Math.abs(DrawnSvg.number(one, "y") - DrawnSvg.number(other, "y"));
        return apart < DrawnSvg.number(one, "font-size") * 0.75
                && left(one) < left(other) + width(other) - 0.5
                && left(other) < left(one) + width(one) - 0.5;
    }
}
