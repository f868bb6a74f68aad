package nl.samenspiegel.chart;

/// The markup of a drawing, made here and therefore safe to put into a page as it is.
///
/// Only this package makes them: text from outside becomes markup in one place.
public final class Svg {

    private final String markup;

    Svg(String markup) {
        this.markup = markup;
    }

    /// Returns the element `<svg>` with all it holds.
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
