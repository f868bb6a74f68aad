package nl.samenspiegel.chart;

import java.util.List;

/// Draws a profile for a wide page: names at the left, values at the right.
final class WideProfile {

    private static final Lettering HEAD = Lettering.muted(12.5);
    private static final Lettering NAME = Lettering.ink(15).semibold();
    private static final Lettering VALUE = Lettering.ink(19).bold().end();
    private static final double NAME_LINE = 19;
    private static final double NAME_WIDTH = 225;
    private static final double AROUND_LANES = 48;

    private WideProfile() {}

    static Canvas draw(Profile figure) {
        var canvas = new Canvas(Frame.WIDE, Extent.of(figure.axis(), 275, 747));
        var rows = new ProfileRows(figure, new LanePainter(canvas, new Beside(275, 815), 1, 12.5));
        double right = canvas.frame().width();
        canvas.text(figure.heads().rows(), 0, 27, HEAD);
        if (figure.hasTogether()) {
            canvas.text(figure.heads().together(), right, 27, HEAD.end());
        }
        var head = new RatingHead(canvas, figure.axis());
        double top = head.drawWide();

        double y = top + 2;
        for (int i = 0; i < figure.rows().size(); i++) {
            Profile.Row row = figure.rows().get(i);
            List<String> name = Lines.balanced(row.name(), NAME, NAME_WIDTH);
            double lanes = (rows.laneCount(i) - 1) * ProfileRows.LANE;
            double height = AROUND_LANES + Math.max(lanes, (name.size() - 2) * NAME_LINE);
            double middle = y + height / 2;
            rows.draw(i, middle - lanes / 2);
            double first = middle + 5 - (name.size() - 1) * NAME_LINE / 2;
            canvas.texts(name, 0, first, NAME_LINE, NAME);
            drawTogether(canvas, row.together(), middle);
            y += height;
            rows.separate(i, y);
        }
        head.drawGrid(top, y);
        rows.finish();
        canvas.endAt(y + 4);
        return canvas;
    }

    private static void drawTogether(Canvas canvas, Profile.Together together, double middle) {
        double right = canvas.frame().width();
        switch (together) {
            case Profile.Together.Estimate estimate -> {
                double y = estimate.intervalText().isEmpty() ? middle + 6.5 : middle + 1;
                canvas.text(estimate.valueText(), right, y, VALUE);
                canvas.text(estimate.intervalText(), right, middle + 17, HEAD.end());
            }
            case Profile.Together.Incomplete(String text) ->
                    canvas.text(text, right, middle + 5, Lettering.muted(14).end());
            case Profile.Together.None _ -> {}
        }
    }
}
