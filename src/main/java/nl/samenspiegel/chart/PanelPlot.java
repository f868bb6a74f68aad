package nl.samenspiegel.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// Draws a panel: names and values above their lines.
final class PanelPlot {

    private static final Lettering NAME = Lettering.ink(13.5).semibold();
    private static final Lettering VALUE = Lettering.ink(15).bold().end();
    private static final Lettering ASIDE = Lettering.muted(12.5).end();
    private static final double MARGIN = 14;
    private static final double NAME_LINE = 18;
    private static final double NAME_TO_LINE = 17;
    private static final double AXIS_TO_NAME = 18;
    private static final double TICK = 8;
    private static final double GAP = 6;

    private final Panel figure;
    private final Canvas canvas;
    private final List<Line2D> axes = new ArrayList<>();

    private PanelPlot(Panel figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
    }

    /// Draws a panel at 400 wide, or at 320 for where there is less room.
    static Canvas draw(Panel figure, Frame frame) {
        double right = frame.width() - MARGIN;
        var canvas = new Canvas(frame, Extent.of(figure.axis(), MARGIN, right));
        new PanelPlot(figure, canvas).drawRows();
        return canvas;
    }

    private void drawRows() {
        var head = new RatingHead(canvas, figure.axis());
        double top = head.drawSmall(Lettering.ink(13).semibold(), MARGIN);
        var painter = new LanePainter(canvas, new Beside(0, canvas.frame().width()), 1, 12.5);
        double y = top + 4;
        for (Panel.Row row : figure.rows()) {
            if (row.lane() instanceof Lane.Absent) {
                continue;
            }
            double line = drawName(row, y + AXIS_TO_NAME) + NAME_TO_LINE;
            drawAxis(line);
            if (row.lane() instanceof Lane.Shown shown) {
                painter.draw(shown, row.mark(), line, "", 0);
            }
            y = line + NAME_TO_LINE;
        }
        canvas.grid(axes, RatingHead.GRID);
        canvas.endAt(y - 4);
    }

    /// Draws the name of a row with its value.
    ///
    /// @return the last base line
    private double drawName(Panel.Row row, double first) {
        double right = canvas.frame().width();
        String value = row.lane() instanceof Lane.Shown ? row.valueText() : "";
        String aside = row.lane() instanceof Lane.Hidden(String text) ? text : row.intervalText();
        double afterValue = right - (value.isEmpty() ? 0 : VALUE.room(value) + GAP);
        double width = afterValue - ASIDE.room(aside) - GAP;
        List<String> lines = Lines.balanced(row.name(), NAME, width / Lettering.SPARE);
        canvas.texts(lines, 0, first, NAME_LINE, NAME);
        double last = first + (Math.max(1, lines.size()) - 1) * NAME_LINE;
        canvas.text(value, right, last, VALUE);
        canvas.text(aside, afterValue, last, ASIDE);
        return last;
    }

    private void drawAxis(double y) {
        double left = canvas.x(figure.axis().lowest());
        axes.add(new Line2D.Double(left, y, canvas.x(figure.axis().highest()), y));
        for (int level = figure.axis().lowest(); level <= figure.axis().highest(); level++) {
            double x = canvas.x(level);
            axes.add(new Line2D.Double(x, y - TICK, x, y + TICK));
        }
    }
}
