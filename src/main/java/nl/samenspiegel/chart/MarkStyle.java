package nl.samenspiegel.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// How a mark and its whisker are drawn.
///
/// @param hollow whether the inside is paper: indicative, or without an interval
/// @param dashed whether the whisker is dashed: indicative
/// @param size 1 in wide drawings, less in small ones
record MarkStyle(Mark mark, boolean hollow, boolean dashed, double size) {

    private static final double WHISKER = 2.5;
    private static final double RADIUS = 6.5;
    private static final double SIDE = 12;
    private static final double ACROSS = 16;

    static MarkStyle of(Mark mark, Lane.Shown lane, double size) {
        return new MarkStyle(mark, lane.isHollow(), lane.indicative(), size);
    }

    Color fill() {
        return hollow ? Palette.PAPER : Palette.of(mark);
    }

    Pen whisker() {
        Pen pen = Pen.of(Palette.of(mark), WHISKER);
        return dashed ? pen.dashed(5, 3) : pen;
    }

    Pen outline() {
        if (hollow) {
            return Pen.of(Palette.of(mark), mark == Mark.PLAIN ? 2 : WHISKER);
        }
        return Pen.of(Palette.PAPER, 1.5);
    }

    /// Returns the shape around the origin.
    Shape shape() {
        return switch (mark) {
            case FIRST -> {
                double r = RADIUS * size;
                yield new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            }
            case SECOND -> square(SIDE * size);
            case THIRD -> diamond(ACROSS * size / 2);
            case PLAIN -> square(hollow ? SIDE - 2 : SIDE);
        };
    }

    private static Shape square(double side) {
        return new Rectangle2D.Double(-side / 2, -side / 2, side, side);
    }

    private static Shape diamond(double reach) {
        var path = new Path2D.Double();
        path.moveTo(0, -reach);
        path.lineTo(reach, 0);
        path.lineTo(0, reach);
        path.lineTo(-reach, 0);
        path.closePath();
        return path;
    }
}
