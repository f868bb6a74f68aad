package nl.samenspiegel.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// The head of a rating axis: its numbers, and the words of all levels or, where those do not fit,
/// of both ends.
final class RatingHead {

    private static final double LABEL_LINE = 15;
    private static final double BETWEEN_LABELS = 8;
    private static final int MOST_LINES = 2;
    static final Pen GRID = Pen.of(Palette.GRID, 1);

    private final Canvas canvas;
    private final RatingAxis axis;

    RatingHead(Canvas canvas, RatingAxis axis) {
        this.canvas = canvas;
        this.axis = axis;
    }

    /// Draws numbers with the words below them.
    ///
    /// @return where the grid begins, in pixels
    double drawWide() {
        numbers(25, Lettering.ink(14).semibold().middle());
        Lettering label = Lettering.muted(12);
        double pitch = canvas.x(axis.lowest() + 1.0) - canvas.x(axis.lowest());
        double room = pitch - BETWEEN_LABELS;
        if (!axis.levels().stream().allMatch(level -> Lines.fit(level, label, room, MOST_LINES))) {
            return 50 + ends(41, 5) * LABEL_LINE;
        }
        int tallest = 1;
        for (int i = 0; i < axis.levels().size(); i++) {
            List<String> lines = Lines.balanced(axis.levels().get(i), label, room);
            canvas.texts(
                    lines, canvas.x(axis.lowest() + (double) i), 41, LABEL_LINE, label.middle());
            tallest = Math.max(tallest, lines.size());
        }
        return 50 + (tallest - 1) * LABEL_LINE;
    }

    /// Draws the words of both ends with the numbers below them.
    ///
    /// @param number the lettering of the numbers
    /// @param outside how far the words may stand out from the ends of the axis
    /// @return where the grid begins
    double drawSmall(Lettering number, double outside) {
        double more = ends(13, outside) * LABEL_LINE;
        numbers(28 + more, number.middle());
        return 34 + more;
    }

    /// Draws the vertical lines at the levels, behind everything.
    void drawGrid(double from, double to) {
        List<Line2D> grid = new ArrayList<>();
        for (int level = axis.lowest(); level <= axis.highest(); level++) {
            double x = canvas.x(level);
            grid.add(new Line2D.Double(x, from, x, to));
        }
        canvas.grid(grid, GRID);
    }

    /// Draws the words of the ends.
    ///
    /// @return how many lines came below the first
    private int ends(double y, double outside) {
        Lettering label = Lettering.muted(12);
        double left = canvas.x(axis.lowest()) - outside;
        double right = canvas.x(axis.highest()) + outside;
        double half = (right - left) / 2 - BETWEEN_LABELS;
        List<String> low = Lines.balanced(axis.levels().getFirst(), label, half);
        List<String> high = Lines.balanced(axis.levels().getLast(), label, half);
        canvas.texts(low, left, y, LABEL_LINE, label);
        canvas.texts(high, right, y, LABEL_LINE, label.end());
        return Math.max(low.size(), high.size()) - 1;
    }

    private void numbers(double y, Lettering lettering) {
        for (int level = axis.lowest(); level <= axis.highest(); level++) {
            canvas.text(Integer.toString(level), canvas.x(level), y, lettering);
        }
    }
}
