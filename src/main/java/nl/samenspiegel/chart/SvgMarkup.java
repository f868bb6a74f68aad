package nl.samenspiegel.chart;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns what Batik has drawn into markup for a page.
///
/// Batik nests groups, repeats every property of Java2D and writes a filled and outlined shape
/// twice. Here the drawing becomes a flat list of shapes and texts with only the properties that
/// differ from those of SVG, as attributes: a strict content policy drops styles, and the style
/// sheet of the page finds the colours by their literals. The font family is left to the page.
final class SvgMarkup {

    private static final Set<String> SHAPES =
            Set.of("line", "rect", "circle", "ellipse", "path", "polygon", "polyline");
    private static final List<String> GEOMETRY =
            List.of(
                    "x1", "y1", "x2", "y2", "x", "y", "width", "height", "cx", "cy", "r", "rx",
                    "ry", "d", "points");
    private static final List<String> LETTERING =
            List.of("x", "y", "font-size", "font-weight", "text-anchor");
    private static final double HALO_PIXELS = 4;

    private SvgMarkup() {}

    /// Returns the markup of a figure that a screen reader names.
    ///
    /// @param id unique on the page
    static Svg of(SvgSheet sheet, String id, Canvas canvas, Spoken spoken) {
        Frame frame = canvas.frame();
        var markup = new StringBuilder(4096);
        markup.append("<svg class=\"chart %s\"".formatted(frame.label()))
                .append(" viewBox=\"0 0 %d %d\"".formatted(frame.width(), canvas.height()))
                .append(" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\"".formatted(id))
                .append(" focusable=\"false\">");
        markup.append("<title id=\"%s-t\">%s</title>".formatted(id, escape(spoken.title())));
        markup.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escape(spoken.description())));
        appendDrawn(sheet, markup);
        return new Svg(markup.append("</svg>").toString());
    }

    /// Returns the markup of a decoration that a screen reader skips.
    static Svg ofSign(SvgSheet sheet, int size) {
        var markup = new StringBuilder(256);
        markup.append("<svg viewBox=\"0 0 %1$d %1$d\" aria-hidden=\"true\">".formatted(size));
        appendDrawn(sheet, markup);
        return new Svg(markup.append("</svg>").toString());
    }

    private static void appendDrawn(SvgSheet sheet, StringBuilder markup) {
        var drawn = new ArrayList<Drawn>();
        collect(sheet.getRoot(), drawn);
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            if (i + 1 < drawn.size() && one.isFillOf(drawn.get(i + 1))) {
                one = one.withOutlineOf(drawn.get(i + 1));
                i++;
            }
            one.append(markup);
        }
    }

    private static void collect(Element element, List<Drawn> drawn) {
        String name = element.getTagName();
        if (name.equals("defs")) {
            return;
        }
        if (name.equals("text")) {
            drawn.add(text(element));
        } else if (SHAPES.contains(name)) {
            Drawn shape = shape(element);
            if (!shape.isPoint()) {
                drawn.add(shape);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, drawn);
            }
        }
    }

    private static Drawn shape(Element element) {
        Map<String, String> geometry = new LinkedHashMap<>();
        for (String name : GEOMETRY) {
            if (element.hasAttribute(name)) {
                geometry.put(name, element.getAttribute(name).replaceAll(" (?=[MLCZ])", ""));
            }
        }
        return new Drawn(element.getTagName(), geometry, fill(element), outline(element), "");
    }

    private static Drawn text(Element element) {
        Map<String, String> lettering = new LinkedHashMap<>();
        for (String name : LETTERING) {
            if (element.hasAttribute(name)) {
                lettering.put(name, element.getAttribute(name));
            }
        }
        Map<String, String> halo = new LinkedHashMap<>();
        if (element.hasAttribute("paint-order")) {
            halo.put("paint-order", "stroke");
            halo.put("stroke", "white");
            halo.put("stroke-width", "%.0f".formatted(HALO_PIXELS));
            halo.put("stroke-linejoin", "round");
        }
        return new Drawn("text", lettering, fill(element), halo, element.getTextContent());
    }

    private static String fill(Element element) {
        return property(element, "fill");
    }

    private static Map<String, String> outline(Element element) {
        Map<String, String> outline = new LinkedHashMap<>();
        String stroke = property(element, "stroke");
        if (stroke.equals("none")) {
            return outline;
        }
        outline.put("stroke", stroke);
        String width = property(element, "stroke-width");
        if (!width.equals("1")) {
            outline.put("stroke-width", width);
        }
        String dashes = property(element, "stroke-dasharray");
        if (!dashes.equals("none")) {
            outline.put("stroke-dasharray", dashes.replace(',', ' '));
        }
        return outline;
    }

    /// Returns what `element` or the nearest group around it says of a property.
    private static String property(Element element, String name) {
        for (Node node = element; node instanceof Element holder; node = node.getParentNode()) {
            if (holder.hasAttribute(name)) {
                return holder.getAttribute(name);
            }
        }
        throw new IllegalStateException("Batik says nothing of %s".formatted(name));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
