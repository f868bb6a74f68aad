package nl.samenspiegel.chart;

import java.awt.Font;

/// A font that remembers for which lettering it was made.
///
/// JFreeChart hands nothing but a font and a place to the sheet it draws on; this is how the anchor
/// of a text gets through.
final class LetteredFont extends Font {

    private static final long serialVersionUID = 1L;

    private final transient Lettering lettering;

    LetteredFont(Font font, Lettering lettering) {
        super(font);
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
    }
}
