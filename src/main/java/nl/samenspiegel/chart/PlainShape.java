package nl.samenspiegel.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Finds the rectangle or ellipse that a path has been made of.
///
/// JFreeChart moves a mark to its place as a path of lines and curves; the shape it was takes a
/// third of the bytes and can be read by whoever looks at the drawing.
final class PlainShape {

    private static final double TOLERANCE = 1e-6;
    private static final String FOUR_CURVES = "MCCCCZ";
    private static final List<String> FOUR_LINES = List.of("MLLLZ", "MLLLLZ");

    private PlainShape() {}

    /// Returns a rectangle or an ellipse that is drawn the same, or `shape` itself.
    static Shape of(Shape shape) {
        if (!(shape instanceof Path2D)) {
            return shape;
        }
        var kinds = new StringBuilder();
        var corners = new ArrayList<double[]>();
        var place = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(place);
            kinds.append("MLQCZ".charAt(kind));
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO) {
                corners.add(place.clone());
            }
        }
        Rectangle2D bounds = shape.getBounds2D();
        if (kinds.toString().equals(FOUR_CURVES)) {
            return ellipse(bounds);
        }
        boolean isRectangle =
                FOUR_LINES.contains(kinds.toString())
                        && corners.stream().allMatch(corner -> isCorner(corner, bounds));
        return isRectangle ? bounds : shape;
    }

    /// Returns the ellipse in `bounds`; a circle if they are square but for a rounding.
    private static Shape ellipse(Rectangle2D bounds) {
        double width = bounds.getWidth();
        double height =
                Math.abs(width - bounds.getHeight()) < TOLERANCE ? width : bounds.getHeight();
        return new Ellipse2D.Double(bounds.getX(), bounds.getY(), width, height);
    }

    private static boolean isCorner(double[] place, Rectangle2D bounds) {
        return isOneOf(place[0], bounds.getMinX(), bounds.getMaxX())
                && isOneOf(place[1], bounds.getMinY(), bounds.getMaxY());
    }

    private static boolean isOneOf(double value, double low, double high) {
        return Math.abs(value - low) < TOLERANCE || Math.abs(value - high) < TOLERANCE;
    }
}
