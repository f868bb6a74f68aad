package nl.samenspiegel.chart;

import java.util.List;

/// Draws findings of studies for a wide page: names at the left, values in words at the right.
final class WideForest {

    private static final Lettering NAME = Lettering.ink(14.5).semibold();
    private static final Lettering REFERENCE = Lettering.muted(12.5);
    private static final Lettering WORDS = Lettering.ink(14).end();
    private static final double LEFT = 250;
    private static final double RIGHT = 690;
    private static final double NAME_WIDTH = 222;
    private static final double WORDS_WIDTH = 190;
    private static final double LINE = 18;
    private static final double AROUND_TEXT = 20;

    private WideForest() {}

    static Canvas draw(Forest figure) {
        var canvas = new Canvas(Frame.WIDE, ForestMarks.extent(figure.axis(), LEFT, RIGHT));
        var marks = new ForestMarks(canvas, figure.axis());
        double top = marks.drawHead();
        double y = top + 1;
        for (Forest.Row row : figure.rows()) {
            double reference = row.reference().isEmpty() ? 0 : REFERENCE.room(row.reference()) + 10;
            List<String> name =
                    Lines.balanced(row.name(), NAME, (NAME_WIDTH - reference) / Lettering.SPARE);
            List<String> words = Lines.balanced(row.words(), WORDS, WORDS_WIDTH / Lettering.SPARE);
            double height = Math.max(name.size(), words.size()) * LINE + AROUND_TEXT;
            double middle = y + height / 2;
            canvas.texts(name, 0, first(middle, name), LINE, NAME);
            canvas.text(row.reference(), NAME_WIDTH, middle + 5, REFERENCE.end());
            canvas.texts(words, canvas.frame().width(), first(middle, words), LINE, WORDS);
            marks.draw(row.measured(), middle);
            y += height;
        }
        marks.drawGrid(top, y);
        canvas.endAt(y + 4);
        return canvas;
    }

    private static double first(double middle, List<String> lines) {
        return middle + 5 - (lines.size() - 1) * LINE / 2;
    }
}
