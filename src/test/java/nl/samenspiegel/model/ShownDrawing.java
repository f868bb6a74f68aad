package nl.samenspiegel.model;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A drawing read back: what stands where on its axis, and the numbers written in it.
///
/// Positions are measured against the numbers of the axis, so a mark is read as a person would.
final class ShownDrawing {

    /// The colours of the perspectives in their fixed order.
    private static final List<String> SERIES =
            List.of("rgb(213,94,0)", "rgb(0,114,178)", "rgb(0,158,115)");

    private static final String STRIP = "rgb(246,244,240)";
    private static final String INK = "rgb(27,36,51)";
    private static final String BAR = "rgb(105,114,127)";

    /// How exactly a position is written, in pixels.
    private static final double SHARPNESS = 0.03;

    private final Element svg;
    private final Map<Double, Double> axis = new TreeMap<>(); // value → pixel

    ShownDrawing(Element svg) {
        this.svg = svg;
        for (Element text : svg.select("text[text-anchor=middle]")) {
            if (isAxis(text)) {
                axis.putIfAbsent(
                        Double.parseDouble(text.text().replace("%", "")), pixel(text, "x"));
            }
        }
    }

    /// Lists the marks, each as the place of its perspective and where it stands.
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (Element element : svg.select("circle, rect, path")) {
            int series = series(element);
            if (series >= 0) {
                marks.add("%d at %s".formatted(series, value(middle(element))));
            }
        }
        return marks;
    }

    /// Lists the intervals, each as the place of its perspective and its ends.
    List<String> whiskers() {
        List<String> whiskers = new ArrayList<>();
        for (Element line : svg.select("line")) {
            int series = series(line);
            if (series >= 0) {
                whiskers.add("%d from %s".formatted(series, span(line)));
            }
        }
        return whiskers;
    }

    /// Lists the strips of the perspectives together, each by its ends.
    List<String> strips() {
        return svg.select("rect[fill=" + STRIP + "]").stream()
                .map(strip ->
                        value(pixel(strip, "x"))
                                + " to "
                                + value(pixel(strip, "x") + pixel(strip, "width")))
                .toList();
    }

    /// Lists where the lines stand that mark the perspectives together.
    List<String> estimates() {
        return svg.select("line[stroke=" + INK + "]").stream()
                .map(line -> value(pixel(line, "x1")))
                .toList();
    }

    /// Lists the bars between outermost marks, each by its ends.
    List<String> bars() {
        return svg.select("line[stroke=" + BAR + "]").stream().map(this::span).toList();
    }

    /// Lists the results that are written; the numbers of the axis are not among them.
    List<String> numbers() {
        return svg.select("text").stream()
                .filter(text -> !isAxis(text))
                .flatMap(text -> ShownNumbers.results(text.text()).stream())
                .toList();
    }

    @Override
    public String toString() {
        return svg.select("title").text() + " (" + svg.className() + ")";
    }

    private static boolean isAxis(Element text) {
        return text.text().matches("\\d+%?");
    }

    private static int series(Element element) {
        int filled = SERIES.indexOf(element.attr("fill"));
        return filled >= 0 ? filled : SERIES.indexOf(element.attr("stroke"));
    }

    private static double middle(Element mark) {
        return switch (mark.tagName()) {
            case "circle" -> pixel(mark, "cx");
            case "rect" -> pixel(mark, "x") + pixel(mark, "width") / 2;
            default -> Double.parseDouble(mark.attr("d").replaceAll("^M([-\\d.]+).*", "$1"));
        };
    }

    private String span(Element line) {
        return value(pixel(line, "x1")) + " to " + value(pixel(line, "x2"));
    }

    /// Returns the value at a pixel with one decimal, or with all if it is none. The last number of
    /// the axis may be moved to stay within the drawing, so the one before it is used.
    private String value(double pixel) {
        List<Double> values = List.copyOf(axis.keySet());
        List<Double> pixels = List.copyOf(axis.values());
        int far = values.size() - 2;
        double perPixel = (values.get(far) - values.get(0)) / (pixels.get(far) - pixels.get(0));
        double tenths = 10 * (values.get(0) + (pixel - pixels.get(0)) * perPixel);
        return Math.abs(tenths - Math.round(tenths)) < 10 * perPixel * SHARPNESS
                ? ShownNumbers.tenth(Math.round(tenths) / 10.0)
                : Double.toString(tenths / 10);
    }

    private static double pixel(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
