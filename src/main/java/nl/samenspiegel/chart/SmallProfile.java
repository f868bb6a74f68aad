package nl.samenspiegel.chart;

/// Draws a profile for a narrow page: names and values above the lanes.
final class SmallProfile {

    private static final double BAR_TO_LANE = 18;
    private static final double LANE_TO_END = 22;

    private SmallProfile() {}

    static Canvas draw(Profile figure) {
        var canvas = new Canvas(Frame.SMALL, Extent.of(figure.axis(), 12, 308));
        var rows = new ProfileRows(figure, new LanePainter(canvas, new Beside(12, 318), 0.9, 12));
        var head = new RatingHead(canvas, figure.axis());
        double top = head.drawSmall(Lettering.muted(12), 8);
        double y = top;
        for (int i = 0; i < figure.rows().size(); i++) {
            String word = i == 0 ? figure.heads().together() : "";
            NameBar bar = bar(figure.rows().get(i), word);
            double first = bar.draw(canvas, y, i == 0) + BAR_TO_LANE;
            rows.draw(i, first);
            y = first + (rows.laneCount(i) - 1) * ProfileRows.LANE + LANE_TO_END;
            rows.separate(i, y);
        }
        head.drawGrid(top, y);
        rows.finish();
        canvas.endAt(y);
        return canvas;
    }

    private static NameBar bar(Profile.Row row, String word) {
        return switch (row.together()) {
            case Profile.Together.Estimate estimate ->
                    new NameBar(row.name(), word, estimate.intervalText(), estimate.valueText());
            case Profile.Together.Incomplete(String text) -> new NameBar(row.name(), "", text, "");
            case Profile.Together.None _ -> new NameBar(row.name(), "", "", "");
        };
    }
}
