package nl.samenspiegel.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/// How a line is drawn.
///
/// @param width in pixels
/// @param dash length of a dash in pixels, 0 for a solid line
/// @param gap between dashes
record Pen(Color color, double width, double dash, double gap) {

    static Pen of(Color color, double width) {
        return new Pen(color, width, 0, 0);
    }

    Pen dashed(double newDash, double newGap) {
        return new Pen(color, width, newDash, newGap);
    }

    Stroke stroke() {
        float[] pattern = dash == 0 ? null : new float[] {(float) dash, (float) gap};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
    }
}
