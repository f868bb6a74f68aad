package nl.samenspiegel.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// The axis and the marks of a forest figure, wide and small alike.
final class ForestMarks {

    private static final Lettering TICK = Lettering.muted(12.5).middle();
    private static final Lettering END = Lettering.muted(12);
    private static final Pen ZERO = Pen.of(Palette.INK, 1.5);
    static final Pen RANGE = Pen.of(Palette.INK, 2.5);
    private static final double TICKS_BASELINE = 38;
    private static final double ENDS_BASELINE = 20;
    private static final double GRID_TOP = 46;
    static final double RANGE_REACH = 7;
    private static final double BETWEEN_TICKS = 6;

    private final Canvas canvas;
    private final Forest.Axis axis;

    ForestMarks(Canvas canvas, Forest.Axis axis) {
        this.canvas = canvas;
        this.axis = axis;
    }

    static Extent extent(Forest.Axis axis, double left, double right) {
        return new Extent(
                axis.ticks().getFirst().at(),
                axis.ticks().getLast().at(),
                left,
                right,
                axis.logarithmic());
    }

    /// Draws the labels of the axis and the words for its ends.
    ///
    /// @return where the grid begins
    double drawHead() {
        double outside = TICK.width(axis.ticks().getFirst().label()) / 2;
        canvas.text(
                axis.lowEnd(),
                Math.max(0, canvas.x(axis.ticks().getFirst().at()) - outside),
                ENDS_BASELINE,
                END);
        canvas.text(
                axis.highEnd(),
                Math.min(canvas.frame().width(), canvas.x(axis.ticks().getLast().at()) + outside),
                ENDS_BASELINE,
                END.end());
        for (Tick tick : labelled()) {
            Lettering lettering = tick.at() == axis.zero() ? TICK.in(Palette.INK) : TICK;
            canvas.text(tick.label(), canvas.x(tick.at()), TICKS_BASELINE, lettering);
        }
        return GRID_TOP;
    }

    /// Draws the vertical lines, the one of no difference in ink.
    void drawGrid(double top, double bottom) {
        List<Line2D> grid = new ArrayList<>();
        for (Tick tick : axis.ticks()) {
            if (tick.at() != axis.zero()) {
                double x = canvas.x(tick.at());
                grid.add(new Line2D.Double(x, top, x, bottom));
            }
        }
        canvas.grid(grid, RatingHead.GRID);
        double x = canvas.x(axis.zero());
        canvas.grid(List.of(new Line2D.Double(x, top, x, bottom)), ZERO);
    }

    void draw(Forest.Measured measured, double y) {
        switch (measured) {
            case Forest.Measured.Estimate(double value, Whisker whisker) -> {
                boolean hollow = whisker instanceof Whisker.None;
                canvas.mark(value, whisker, y, new MarkStyle(Mark.PLAIN, hollow, false, 1));
            }
            case Forest.Measured.Range(double low, double high) -> {
                drawEnd(low, y);
                drawEnd(high, y);
            }
        }
    }

    private void drawEnd(double value, double y) {
        double x = canvas.x(value);
        canvas.line(x, y - RANGE_REACH, x, y + RANGE_REACH, RANGE);
    }

    /// Lists the ticks whose labels do not touch: that of no difference always, others from the
    /// left as far as there is room.
    private List<Tick> labelled() {
        var kept = new ArrayList<Tick>();
        axis.ticks().stream().filter(tick -> tick.at() == axis.zero()).forEach(kept::add);
        for (Tick tick : axis.ticks()) {
            if (kept.stream().allMatch(other -> isApart(tick, other))) {
                kept.add(tick);
            }
        }
        return kept;
    }

    private boolean isApart(Tick one, Tick other) {
        double needed = (TICK.width(one.label()) + TICK.width(other.label())) / 2 + BETWEEN_TICKS;
        return Math.abs(canvas.x(one.at()) - canvas.x(other.at())) >= needed;
    }
}
