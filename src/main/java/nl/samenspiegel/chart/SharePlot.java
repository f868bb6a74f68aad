package nl.samenspiegel.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws percentages before the lines they are read against.
final class SharePlot {

    private static final double MARGIN = 14;
    private static final Lettering HEADING = Lettering.muted(12);
    private static final Lettering NAME = Lettering.ink(13.5).semibold();
    private static final Lettering TICK = Lettering.ink(13).semibold().middle();
    private static final Lettering REFERENCE = Lettering.muted(12).middle();
    private static final Pen REFERENCE_LINE = Pen.of(Palette.LINE, 2).dashed(5, 3);
    private static final double TEXT_LINE = 16;
    private static final double NAME_LINE = 18;
    private static final double GAP = 12;

    private final Share figure;
    private final Canvas canvas;

    private SharePlot(Share figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
    }

    /// Draws percentages at 400 wide, or at 320 for where there is less room.
    static Canvas draw(Share figure, Frame frame) {
        double highest = figure.ticks().getLast().at();
        double right = frame.width() - MARGIN;
        var canvas = new Canvas(frame, new Extent(0, highest, MARGIN, right, false));
        new SharePlot(figure, canvas).drawAll();
        return canvas;
    }

    private void drawAll() {
        List<String> heading = Lines.balanced(figure.heading(), HEADING, canvas.frame().width());
        canvas.texts(heading, 0, 14, TEXT_LINE, HEADING);
        double ticks = 18 + heading.size() * TEXT_LINE;
        for (Tick tick : figure.ticks()) {
            drawTick(tick, ticks);
        }
        double top = ticks + 10;
        double y = top + 12;
        for (Share.Row row : figure.rows()) {
            if (!(row.lane() instanceof Lane.Absent)) {
                y = drawRow(row, y);
            }
        }
        drawGrid(top, y);
        canvas.endAt(drawReferences(top + 8, y) + 6);
    }

    /// Draws the label of a tick below its line, or against the edge where it would stick out.
    private void drawTick(Tick tick, double y) {
        double edge = canvas.frame().width();
        double x = canvas.x(tick.at());
        boolean fits = x + TICK.room(tick.label()) / 2 <= edge;
        canvas.text(tick.label(), fits ? x : edge, y, fits ? TICK : TICK.end());
    }

    /// Draws a row: a name, the value at its right or else below it, and the mark; or, without a
    /// name, the mark alone with the value beside it.
    ///
    /// @return where it ends
    private double drawRow(Share.Row row, double top) {
        if (row.name().isEmpty()) {
            return drawNameless(row, top);
        }
        double right = canvas.frame().width();
        List<String> lines = Lines.balanced(row.name(), NAME, right / Lettering.SPARE);
        Lettering value = valueOf(row);
        boolean fits =
                lines.size() == 1 && NAME.room(row.name()) + GAP + value.room(words(row)) <= right;
        double last = top + 14 + (lines.size() - (fits ? 1 : 0)) * NAME_LINE;
        double y = last + 20;
        drawMark(row, y, "");
        canvas.box(new Rectangle2D.Double(0, top, right, y - 12 - top), Palette.PAPER);
        canvas.texts(lines, 0, top + 14, NAME_LINE, NAME);
        canvas.text(words(row), fits ? right : 0, last, fits ? value.end() : value);
        return y + 20;
    }

    private double drawNameless(Share.Row row, double top) {
        double y = top + 22;
        if (!drawMark(row, y, words(row))) {
            canvas.text(words(row), canvas.frame().width(), y - 12, valueOf(row).end().haloed());
        }
        return y + 20;
    }

    private static String words(Share.Row row) {
        return row.lane() instanceof Lane.Hidden(String text) ? text : row.words();
    }

    private static Lettering valueOf(Share.Row row) {
        return row.lane() instanceof Lane.Hidden ? Lettering.muted(12.5) : NAME;
    }

    /// Draws the mark of a row with `words` beside it, if any are given and there is room.
    private boolean drawMark(Share.Row row, double y, String words) {
        var painter = new LanePainter(canvas, new Beside(MARGIN, canvas.frame().width()), 1, 12.5);
        if (!(row.lane() instanceof Lane.Shown shown)) {
            return false;
        }
        if (words.isEmpty()) {
            painter.draw(shown, row.mark(), y, "", 0);
            return false;
        }
        canvas.mark(shown.value(), shown.whisker(), y, MarkStyle.of(row.mark(), shown, 1));
        return painter.write(shown, y, words, NAME, false);
    }

    private void drawGrid(double top, double bottom) {
        List<Line2D> grid = new ArrayList<>();
        for (Tick tick : figure.ticks()) {
            double x = canvas.x(tick.at());
            grid.add(new Line2D.Double(x, top, x, bottom));
        }
        canvas.grid(grid, RatingHead.GRID);
    }

    /// Draws the dashed lines with their labels, each on the highest line where it touches no
    /// other.
    ///
    /// @return the last base line
    private double drawReferences(double top, double bottom) {
        List<Double> freeFrom = new ArrayList<>();
        for (Share.Reference reference : figure.references()) {
            double x = canvas.x(reference.percent());
            canvas.grid(List.of(new Line2D.Double(x, top, x, bottom)), REFERENCE_LINE);
            double half = REFERENCE.room(reference.label()) / 2;
            double middle = Math.max(half, Math.min(x, canvas.frame().width() - half));
            int line = 0;
            while (line < freeFrom.size() && freeFrom.get(line) > middle - half) {
                line++;
            }
            if (line == freeFrom.size()) {
                freeFrom.add(0.0);
            }
            freeFrom.set(line, middle + half + 8);
            canvas.text(reference.label(), middle, bottom + 16 + line * TEXT_LINE, REFERENCE);
        }
        return bottom + freeFrom.size() * TEXT_LINE;
    }
}
