package nl.samenspiegel.chart;

/// Draws findings of studies for a narrow page: names and values above the marks.
final class SmallForest {

    private static final double BAR_TO_MARK = 14;
    private static final double MARK_TO_END = 14;

    private SmallForest() {}

    static Canvas draw(Forest figure) {
        var canvas = new Canvas(Frame.SMALL, ForestMarks.extent(figure.axis(), 20, 300));
        var marks = new ForestMarks(canvas, figure.axis());
        double top = marks.drawHead();
        double y = top;
        for (Forest.Row row : figure.rows()) {
            var bar = new NameBar(row.name(), "", "", row.shortWords());
            double middle = bar.draw(canvas, y, y == top) + BAR_TO_MARK;
            marks.draw(row.measured(), middle);
            y = middle + MARK_TO_END;
        }
        marks.drawGrid(top, y);
        canvas.endAt(y);
        return canvas;
    }
}
