package nl.samenspiegel.chart;

/// Of what size a drawing is, and for which width of page.
enum Frame {
    WIDE(900, "wide"),
    SMALL(320, "small"),
    ONE(400, "one");

    private final int width;
    private final String label;

    Frame(int width, String label) {
        this.width = width;
        this.label = label;
    }

    /// Returns the width in pixels of the drawing, which is scaled to the page.
    int width() {
        return width;
    }

    /// Returns the name that the style sheet knows it by.
    String label() {
        return label;
    }
}
