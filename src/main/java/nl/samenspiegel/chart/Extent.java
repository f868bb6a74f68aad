package nl.samenspiegel.chart;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;

/// Where the ends of a value axis stand in a drawing.
///
/// @param low the value at `left`
/// @param high the value at `right`
/// @param left in pixels
/// @param right in pixels
record Extent(double low, double high, double left, double right, boolean logarithmic) {

    static Extent of(RatingAxis axis, double left, double right) {
        return new Extent(axis.lowest(), axis.highest(), left, right, false);
    }

    /// Returns the axis that spans the whole width, so that these ends come out where they should.
    ValueAxis axis(double width) {
        ValueAxis axis = logarithmic ? new LogAxis() : new NumberAxis();
        double start = scaled(low);
        double perPixel = (scaled(high) - start) / (right - left);
        axis.setRange(
                unscaled(start - left * perPixel), unscaled(start + (width - left) * perPixel));
        axis.setVisible(false);
        return axis;
    }

    /// Returns the value nearest to `value` that lies on the axis.
    double clamp(double value) {
        return Math.clamp(value, low, high);
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value) : value;
    }

    private double unscaled(double value) {
        return logarithmic ? Math.exp(value) : value;
    }
}
