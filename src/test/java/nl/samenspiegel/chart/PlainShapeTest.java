package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

final class PlainShapeTest {

    private static final AffineTransform MOVED = AffineTransform.getTranslateInstance(10, 20);

    @Test
    void findsTheRectangleAndTheCircleThatWereMoved() {
        Shape square = MOVED.createTransformedShape(new Rectangle2D.Double(-6, -6, 12, 12));
        Shape circle = MOVED.createTransformedShape(new Ellipse2D.Double(-6, -6, 12, 12));

        assertThat(PlainShape.of(square)).isEqualTo(new Rectangle2D.Double(4, 14, 12, 12));
        assertThat(PlainShape.of(circle)).isEqualTo(new Ellipse2D.Double(4, 14, 12, 12));
    }

    @Test
    void leavesOtherPathsAsTheyAre() {
        var diamond = new Path2D.Double();
        diamond.moveTo(0, -8);
        diamond.lineTo(8, 0);
        diamond.lineTo(0, 8);
        diamond.lineTo(-8, 0);
        diamond.closePath();

        assertThat(PlainShape.of(diamond)).isSameAs(diamond);
    }
}
