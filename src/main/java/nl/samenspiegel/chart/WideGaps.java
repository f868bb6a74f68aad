package nl.samenspiegel.chart;

import java.util.List;

/// Draws dumbbells for a wide page: names at the left, distances at the right.
final class WideGaps {

    private static final Lettering HEAD = Lettering.muted(12.5);
    private static final Lettering NAME = Lettering.ink(15).semibold();
    private static final Lettering DISTANCE = Lettering.ink(17).bold().end();
    private static final double NAME_LINE = 19;
    private static final double NAME_WIDTH = 225;
    private static final double ROW = 50;
    private static final double WORDS_BELOW = 19;

    private WideGaps() {}

    static Canvas draw(Gaps figure) {
        var canvas = new Canvas(Frame.WIDE, Extent.of(figure.axis(), 275, 747));
        var dumbbell = new Dumbbell(canvas, new Beside(275, 815), 1, 12.5);
        double right = canvas.frame().width();
        canvas.text(figure.distanceHead(), right, 27, HEAD.end());
        var head = new RatingHead(canvas, figure.axis());
        double top = head.drawWide();
        var separators = new Separators(canvas);
        double y = top;
        for (Gaps.Row row : figure.rows()) {
            if (y > top) {
                separators.at(y);
            }
            List<String> name = Lines.balanced(row.name(), NAME, NAME_WIDTH);
            double height = ROW + Math.max(0, name.size() - 2) * NAME_LINE + dumbbell.extra(row);
            double middle = y + height / 2;
            double first = middle + 5 - (name.size() - 1) * NAME_LINE / 2;
            canvas.texts(name, 0, first, NAME_LINE, NAME);
            List<String> homeless = dumbbell.draw(row, middle);
            canvas.text(
                    String.join(", ", homeless),
                    right - 85,
                    middle + WORDS_BELOW,
                    HEAD.end().haloed());
            boolean isAlone = row.intervalText().isEmpty();
            canvas.text(row.distanceText(), right, isAlone ? middle + 6 : middle + 1, DISTANCE);
            canvas.text(row.intervalText(), right, middle + 17, HEAD.end());
            y += height;
        }
        separators.finish();
        head.drawGrid(top, y);
        canvas.endAt(y + 4);
        return canvas;
    }
}
