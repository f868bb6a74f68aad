package nl.samenspiegel.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;

/// What the rows of a profile have in common, wide and small: lanes before the strip of the
/// perspectives together, and lines between the rows.
final class ProfileRows {

    static final double LANE = 20;

    private static final double STRIP_REACH = 11;
    private static final Pen STRIP = Pen.of(Palette.GRID, 1);
    private static final Pen ESTIMATE = Pen.of(Palette.INK, 2);

    private final Profile figure;
    private final Canvas canvas;
    private final LanePainter painter;
    private final Separators separators;
    private final Set<Integer> labelled = new HashSet<>();

    ProfileRows(Profile figure, LanePainter painter) {
        this.figure = figure;
        this.canvas = painter.canvas();
        this.painter = painter;
        this.separators = new Separators(canvas);
    }

    /// Returns how many lanes of a row are drawn; at least 1, so that an empty row is seen.
    int laneCount(int row) {
        long present =
                figure.rows().get(row).lanes().stream()
                        .filter(lane -> !(lane instanceof Lane.Absent))
                        .count();
        return (int) Math.max(1, present);
    }

    /// Draws the strip and the lanes of a row.
    ///
    /// @param first where the first lane stands, in pixels
    void draw(int row, double first) {
        Profile.Row drawn = figure.rows().get(row);
        drawStrip(drawn.together(), first, first + (laneCount(row) - 1) * LANE);
        double y = first;
        for (int i = 0; i < drawn.lanes().size(); i++) {
            Lane lane = drawn.lanes().get(i);
            if (!(lane instanceof Lane.Absent)) {
                drawLane(lane, i, y, middle(drawn));
                y += LANE;
            }
        }
    }

    /// Ends a row with a line, unless it is the last.
    void separate(int row, double y) {
        if (row < figure.rows().size() - 1) {
            separators.at(y);
        }
    }

    /// Draws the lines between the rows.
    void finish() {
        separators.finish();
    }

    private void drawStrip(Profile.Together together, double first, double last) {
        if (!(together instanceof Profile.Together.Estimate estimate)) {
            return;
        }
        double top = first - STRIP_REACH;
        double bottom = last + STRIP_REACH;
        if (estimate.whisker() instanceof Whisker.Span(double low, double high)) {
            double left = canvas.x(low);
            canvas.box(
                    new Rectangle2D.Double(left, top, canvas.x(high) - left, bottom - top),
                    STRIP,
                    Palette.BAND);
        }
        double x = canvas.x(estimate.value());
        canvas.line(x, top, x, bottom, ESTIMATE);
    }

    /// Returns where labels keep away from, in pixels.
    private double middle(Profile.Row row) {
        return row.together() instanceof Profile.Together.Estimate estimate
                ? canvas.x(estimate.value())
                : Double.NEGATIVE_INFINITY;
    }

    /// Draws a lane, with the name of its perspective in the first row that has room for it.
    private void drawLane(Lane lane, int perspective, double y, double awayFrom) {
        String label = labelled.contains(perspective) ? "" : figure.perspectives().get(perspective);
        if (painter.draw(lane, Mark.ofPerspective(perspective), y, label, awayFrom)) {
            labelled.add(perspective);
        }
    }
}
