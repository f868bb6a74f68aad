package nl.samenspiegel.chart;

import java.awt.Color;
import java.awt.Font;

/// How a text is set: size, weight, colour, and the side on which it is anchored.
///
/// Where a text ends is known to the page only, because the page may set it in another font than
/// the one measured with here. So the anchor is written down with the text, instead of a left edge
/// that fits one font.
///
/// @param size in pixels
/// @param weight 400, 600 or 700
/// @param halo whether a rim of paper keeps lines off the letters
record Lettering(double size, int weight, Color color, Anchor anchor, boolean halo) {

    /// How much wider than ours a font of a page may be; the widest in common use are bold ones.
    static final double SPARE = 1.14;

    /// Which part of a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Lettering ink(double size) {
        return new Lettering(size, 400, Palette.INK, Anchor.START, false);
    }

    static Lettering muted(double size) {
        return new Lettering(size, 400, Palette.MUTED, Anchor.START, false);
    }

    Lettering semibold() {
        return new Lettering(size, 600, color, anchor, halo);
    }

    Lettering bold() {
        return new Lettering(size, 700, color, anchor, halo);
    }

    Lettering in(Color newColor) {
        return new Lettering(size, weight, newColor, anchor, halo);
    }

    Lettering middle() {
        return at(Anchor.MIDDLE);
    }

    Lettering end() {
        return at(Anchor.END);
    }

    Lettering at(Anchor newAnchor) {
        return new Lettering(size, weight, color, newAnchor, halo);
    }

    Lettering haloed() {
        return new Lettering(size, weight, color, anchor, true);
    }

    /// Returns the width of `text` in pixels, as the embedded font sets it.
    double width(String text) {
        return Typeface.width(text, typeface());
    }

    /// Returns how much room `text` needs in pixels where the page sets it in a wider font.
    double room(String text) {
        return SPARE * width(text);
    }

    /// Returns the font to draw with, which carries this lettering along.
    Font font() {
        return new LetteredFont(typeface(), this);
    }

    private Font typeface() {
        return weight >= 600 ? Typeface.bold(size) : Typeface.regular(size);
    }
}
