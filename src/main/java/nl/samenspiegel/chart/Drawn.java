package nl.samenspiegel.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/// One shape or text of a drawing, with its properties resolved.
///
/// @param place where it stands and how large it is, as attributes
/// @param fill its colour, or "none"
/// @param outline the attributes of its stroke; empty without one
/// @param content the text; empty for a shape
record Drawn(
        String name,
        Map<String, String> place,
        String fill,
        Map<String, String> outline,
        String content) {

    /// Returns whether this is a line or box without any length, which is not visible.
    boolean isPoint() {
        return name.equals("line") && hasOneEnd();
    }

    /// Returns whether `next` is the outline that belongs to this fill.
    boolean isFillOf(Drawn next) {
        return outline.isEmpty()
                && content.isEmpty()
                && next.fill.equals("none")
                && name.equals(next.name)
                && place.equals(next.place);
    }

    Drawn withOutlineOf(Drawn next) {
        return new Drawn(name, place, fill, next.outline, content);
    }

    void append(StringBuilder markup) {
        var attributes = new LinkedHashMap<>(place);
        if (!name.equals("line")) {
            attributes.put("fill", fill);
        }
        attributes.putAll(outline);
        markup.append('<').append(name);
        attributes.forEach((attribute, value) ->
                markup.append(" %s=\"%s\"".formatted(attribute, SvgMarkup.escape(value))));
        if (content.isEmpty()) {
            markup.append("/>");
        } else {
            markup.append('>')
                    .append(SvgMarkup.escape(content))
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private boolean hasOneEnd() {
        return place.getOrDefault("x1", "0").equals(place.getOrDefault("x2", "0"))
                && place.getOrDefault("y1", "0").equals(place.getOrDefault("y2", "0"));
    }
}
