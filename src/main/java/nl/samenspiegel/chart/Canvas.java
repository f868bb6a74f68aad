package nl.samenspiegel.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A chart being composed: marks with whiskers at values of one axis, and lines, boxes and texts at
/// pixels of the drawing.
///
/// The plot fills the whole drawing and has two pairs of axes: the values with the lanes (marks),
/// and the pixels (everything else). So the layout is ours to the pixel and the values are placed
/// by the axis of JFreeChart.
final class Canvas {

    private final Frame frame;
    private final Extent extent;
    private final ValueAxis values;
    private final Map<MarkStyle, XYIntervalSeries> series = new LinkedHashMap<>();
    private final XYErrorRenderer marks = new XYErrorRenderer();
    private final List<XYAnnotation> ground = new ArrayList<>();
    private final List<XYAnnotation> underMarks = new ArrayList<>();
    private final List<XYAnnotation> overMarks = new ArrayList<>();
    private int height;

    Canvas(Frame frame, Extent extent) {
        this.frame = frame;
        this.extent = extent;
        this.values = extent.axis(frame.width());
    }

    Frame frame() {
        return frame;
    }

    int height() {
        return height;
    }

    void endAt(double y) {
        height = (int) Math.ceil(y);
    }

    /// Returns where `value` stands, in pixels; values outside the axis stand at its end.
    double x(double value) {
        var area = new Rectangle2D.Double(0, 0, frame.width(), 1);
        return values.valueToJava2D(extent.clamp(value), area, RectangleEdge.BOTTOM);
    }

    /// Places a mark with its whisker.
    ///
    /// @param y of the lane, in pixels
    void mark(double value, Whisker whisker, double y, MarkStyle style) {
        double at = extent.clamp(value);
        XYIntervalSeries of = series.computeIfAbsent(style, this::newSeries);
        switch (whisker) {
            case Whisker.Span(double low, double high) ->
                    of.add(at, extent.clamp(low), extent.clamp(high), y, y, y);
            case Whisker.None _ -> of.add(at, at, at, y, y, y);
        }
    }

    /// Draws a straight line under the marks.
    void line(double x1, double y1, double x2, double y2, Pen pen) {
        underMarks.add(new XYLineAnnotation(x1, y1, x2, y2, pen.stroke(), pen.color()));
    }

    /// Draws lines under everything else, whenever this is called.
    void grid(List<Line2D> lines, Pen pen) {
        if (lines.size() == 1) {
            // a path without any height or width is taken to be outside the drawing
            Line2D line = lines.getFirst();
            ground.add(
                    new XYLineAnnotation(
                            line.getX1(),
                            line.getY1(),
                            line.getX2(),
                            line.getY2(),
                            pen.stroke(),
                            pen.color()));
        } else if (!lines.isEmpty()) {
            var path = new Path2D.Double();
            lines.forEach(line -> path.append(line, false));
            ground.add(new XYShapeAnnotation(path, pen.stroke(), pen.color()));
        }
    }

    /// Draws closed shapes under the marks, as one path.
    void path(Path2D path, Pen pen, Color fill) {
        underMarks.add(new XYShapeAnnotation(path, pen.stroke(), pen.color(), fill));
    }

    /// Draws a box without an outline, under the marks.
    void box(Rectangle2D box, Color fill) {
        addBox(box, null, fill);
    }

    /// Draws a box, under the marks.
    ///
    /// @param fill the inside, or null to leave it open
    void box(Rectangle2D box, Pen pen, @Nullable Color fill) {
        addBox(box, pen, fill);
    }

    /// Writes a text over everything else.
    ///
    /// @param x of its anchor
    /// @param y of its base line
    void text(String text, double x, double y, Lettering lettering) {
        if (text.isEmpty()) {
            return;
        }
        var annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(lettering.font());
        annotation.setPaint(lettering.color());
        annotation.setTextAnchor(
                switch (lettering.anchor()) {
                    case START -> TextAnchor.BASELINE_LEFT;
                    case MIDDLE -> TextAnchor.BASELINE_CENTER;
                    case END -> TextAnchor.BASELINE_RIGHT;
                });
        overMarks.add(annotation);
    }

    /// Writes lines of text below each other.
    ///
    /// @param y of the first base line
    /// @param step from one base line to the next
    void texts(List<String> lines, double x, double y, double step, Lettering lettering) {
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), x, y + i * step, lettering);
        }
    }

    /// Draws everything.
    void paint(Graphics2D sheet) {
        chart().draw(sheet, new Rectangle2D.Double(0, 0, frame.width(), height));
    }

    private void addBox(Rectangle2D box, @Nullable Pen pen, @Nullable Color fill) {
        underMarks.add(
                new XYBoxAnnotation(
                        box.getMinX(),
                        box.getMaxY(),
                        box.getMaxX(),
                        box.getMinY(),
                        pen == null ? null : pen.stroke(),
                        pen == null ? null : pen.color(),
                        fill));
    }

    private XYIntervalSeries newSeries(MarkStyle style) {
        int index = series.size();
        marks.setSeriesShape(index, style.shape());
        marks.setSeriesPaint(index, style.whisker().color());
        marks.setSeriesStroke(index, style.whisker().stroke());
        marks.setSeriesFillPaint(index, style.fill());
        marks.setSeriesOutlinePaint(index, style.outline().color());
        marks.setSeriesOutlineStroke(index, style.outline().stroke());
        return new XYIntervalSeries(index, false, true);
    }

    private JFreeChart chart() {
        marks.setDrawXError(true);
        marks.setDrawYError(false);
        marks.setCapLength(0);
        marks.setErrorStroke(null);
        marks.setDefaultLinesVisible(false);
        marks.setUseFillPaint(true);
        marks.setDrawOutlines(true);
        marks.setUseOutlinePaint(true);
        var points = new XYIntervalSeriesCollection();
        series.values().forEach(points::addSeries);
        var plot = new XYPlot(points, values, pixels(height, true), marks);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainAxis(1, pixels(frame.width(), false));
        plot.setRangeAxis(1, pixels(height, true));
        plot.setRenderer(1, page());
        plot.mapDatasetToDomainAxis(1, 1);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /// Returns the renderer of an empty dataset, which draws what stands at pixels.
    private XYItemRenderer page() {
        var page = new XYShapeRenderer();
        ground.forEach(annotation -> page.addAnnotation(annotation, Layer.BACKGROUND));
        underMarks.forEach(annotation -> page.addAnnotation(annotation, Layer.BACKGROUND));
        overMarks.forEach(annotation -> page.addAnnotation(annotation, Layer.FOREGROUND));
        return page;
    }

    private static ValueAxis pixels(double length, boolean downwards) {
        var axis = new NumberAxis();
        axis.setRange(0, length);
        axis.setInverted(downwards);
        axis.setVisible(false);
        return axis;
    }
}
