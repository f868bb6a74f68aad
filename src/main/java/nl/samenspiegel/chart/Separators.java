package nl.samenspiegel.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// The lines between the rows of a figure.
final class Separators {

    private static final Pen PEN = Pen.of(Palette.GRID, 1);

    private final Canvas canvas;
    private final List<Line2D> lines = new ArrayList<>();

    Separators(Canvas canvas) {
        this.canvas = canvas;
    }

    void at(double y) {
        lines.add(new Line2D.Double(0, y, canvas.frame().width(), y));
    }

    /// Draws the lines, all at once.
    void finish() {
        canvas.grid(lines, PEN);
    }
}
