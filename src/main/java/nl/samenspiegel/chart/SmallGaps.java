package nl.samenspiegel.chart;

import java.util.List;

/// Draws dumbbells for a narrow page: names and distances above them.
final class SmallGaps {

    private static final double BAR_TO_DOTS = 17;
    private static final double DOTS_TO_END = 17;
    private static final double WORDS_BELOW = 20;
    private static final double WORDS_LINE = 15;

    private SmallGaps() {}

    static Canvas draw(Gaps figure) {
        var canvas = new Canvas(Frame.SMALL, Extent.of(figure.axis(), 12, 308));
        var dumbbell = new Dumbbell(canvas, new Beside(12, 318), 0.9, 12);
        var head = new RatingHead(canvas, figure.axis());
        double top = head.drawSmall(Lettering.muted(12), 8);
        var separators = new Separators(canvas);
        double y = top;
        for (Gaps.Row row : figure.rows()) {
            boolean isFirst = y == top;
            if (!isFirst) {
                separators.at(y);
            }
            String word = isFirst ? figure.distanceHead() : "";
            var bar = new NameBar(row.name(), word, row.intervalText(), row.distanceText());
            double middle = bar.draw(canvas, y, isFirst) + BAR_TO_DOTS + dumbbell.extra(row) / 2;
            List<String> homeless = dumbbell.draw(row, middle);
            canvas.texts(
                    homeless,
                    12,
                    middle + dumbbell.extra(row) / 2 + WORDS_BELOW,
                    WORDS_LINE,
                    Lettering.muted(12).haloed());
            y = middle + DOTS_TO_END + dumbbell.extra(row) / 2 + homeless.size() * WORDS_LINE;
        }
        separators.finish();
        head.drawGrid(top, y);
        canvas.endAt(y);
        return canvas;
    }
}
