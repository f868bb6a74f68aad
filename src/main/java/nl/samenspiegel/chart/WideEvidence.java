package nl.samenspiegel.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws the map of the literature for a wide page: in each cell direction, tier and number of
/// studies.
final class WideEvidence {

    private static final double LEFT = 214;
    private static final double FOR_RING = 3;
    private static final double NAME_WIDTH = 200 / Lettering.SPARE;
    private static final double MOST_PITCH = 112;
    private static final double BETWEEN = 3;
    private static final double ROW = 50;
    private static final double BETWEEN_ROWS = 4;
    private static final double HEAD_LINE = 15;
    private static final double NAME_LINE = 17;
    private static final double AFTER_SIGN = 5;
    private static final double EDGE = 4;
    private static final double BETWEEN_HEADS = 6;
    private static final Lettering HEAD = Lettering.ink(12.5).middle();
    private static final Lettering NAME = Lettering.ink(14.5).semibold();
    private static final Lettering REMARK = Lettering.muted(12.5);
    private static final Lettering SIGN = Lettering.ink(18).bold().middle();
    private static final Lettering SHORT_SIGN = Lettering.ink(15).bold().middle();
    private static final Lettering TIER = Lettering.ink(12).semibold();
    private static final Lettering COUNT = Lettering.ink(12).middle();
    private static final Lettering NONE = Lettering.ink(16).bold().middle();
    private static final Lettering WORD = Lettering.muted(11.5).middle();

    private final EvidenceGrid figure;
    private final Canvas canvas;
    private final EvidenceCells cells;
    private final double pitch;

    private WideEvidence(EvidenceGrid figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.cells = new EvidenceCells(canvas);
        double room = canvas.frame().width() - LEFT - FOR_RING;
        this.pitch = Math.min(MOST_PITCH, room / figure.columns().size());
    }

    static Canvas draw(EvidenceGrid figure) {
        int width = Frame.WIDE.width();
        var canvas = new Canvas(Frame.WIDE, new Extent(0, width, 0, width, false));
        new WideEvidence(figure, canvas).drawAll();
        return canvas;
    }

    private void drawAll() {
        double y = drawHead();
        var tops = new double[figure.rows().size()];
        var heights = new double[figure.rows().size()];
        for (int i = 0; i < figure.rows().size(); i++) {
            tops[i] = y;
            heights[i] = drawRow(figure.rows().get(i), y);
            y += heights[i] + BETWEEN_ROWS;
        }
        cells.finish();
        for (EvidenceGrid.Place place : figure.opened()) {
            cells.open(box(place.column(), tops[place.row()], heights[place.row()]));
        }
        canvas.endAt(y + 1);
    }

    private double drawHead() {
        List<List<String>> names =
                figure.columns().stream().map(column -> headed(column.name())).toList();
        int most = names.stream().mapToInt(List::size).max().orElseThrow();
        double last = 13 + most * HEAD_LINE;
        for (int i = 0; i < names.size(); i++) {
            double first = last - (names.get(i).size() - 1) * HEAD_LINE;
            canvas.texts(names.get(i), LEFT + (i + 0.5) * pitch, first, HEAD_LINE, HEAD);
        }
        return last + 8;
    }

    /// Breaks a name so that it stays apart from its neighbours, also in a wider font than ours; a
    /// word too long for that keeps its own width.
    private List<String> headed(String name) {
        double apart = pitch - BETWEEN_HEADS;
        List<String> roomy = Lines.filled(name, HEAD, apart / Lettering.SPARE);
        return Lines.fit(name, HEAD, apart / Lettering.SPARE, roomy.size())
                ? roomy
                : Lines.filled(name, HEAD, apart);
    }

    /// Draws a row.
    ///
    /// @return how high its cells are
    private double drawRow(EvidenceGrid.Row row, double top) {
        List<String> name = Lines.balanced(row.name(), NAME, NAME_WIDTH);
        List<String> remark = Lines.filled(row.remark(), REMARK, NAME_WIDTH);
        int lines = name.size() + remark.size();
        double height = Math.max(ROW, lines * NAME_LINE + 6);
        double first = top + height / 2 + 4.5 - (lines - 1) * NAME_LINE / 2;
        canvas.texts(name, 0, first, NAME_LINE, NAME);
        canvas.texts(remark, 0, first + name.size() * NAME_LINE, NAME_LINE, REMARK);
        for (int i = 0; i < row.cells().size(); i++) {
            Rectangle2D box = box(i, top, height);
            cells.draw(row.cells().get(i), box);
            write(row.cells().get(i), box);
        }
        return height;
    }

    private void write(EvidenceGrid.Cell cell, Rectangle2D box) {
        double x = box.getCenterX();
        double y = box.getCenterY();
        switch (cell) {
            case EvidenceGrid.Cell.Link link -> write(link, box);
            case EvidenceGrid.Cell.NoneFound(String sign, String text) -> {
                boolean fits = WORD.room(text) <= box.getWidth() - 2 * EDGE;
                canvas.text(sign, x, fits ? y : y + 6, NONE);
                canvas.text(fits ? text : "", x, y + 15, WORD);
            }
            case EvidenceGrid.Cell.NotSearched _ -> {}
            case EvidenceGrid.Cell.NotApplicable(String text) -> canvas.text(text, x, y + 4, WORD);
        }
    }

    /// Writes a link: sign and tier above the count; in a cell too narrow for that, sign and digit
    /// as in the small drawing.
    private void write(EvidenceGrid.Cell.Link link, Rectangle2D box) {
        Color ink = EvidenceCells.ink(link);
        double x = box.getCenterX();
        double y = box.getCenterY();
        double sign = SIGN.width(link.sign());
        double first = sign + AFTER_SIGN + TIER.width(link.tierText());
        double widest = Math.max(first, COUNT.width(link.countText()));
        if (Lettering.SPARE * widest > box.getWidth() - 2 * EDGE) {
            canvas.text(link.sign() + link.tier(), x, y + 5, SHORT_SIGN.in(ink));
            return;
        }
        double left = x - first / 2;
        canvas.text(link.sign(), left + sign / 2, y, SIGN.in(ink));
        canvas.text(link.tierText(), left + sign + AFTER_SIGN, y - 2, TIER.in(ink));
        canvas.text(link.countText(), x, y + 14, COUNT.in(ink));
    }

    private Rectangle2D box(int column, double top, double height) {
        return new Rectangle2D.Double(
                LEFT + column * pitch + BETWEEN / 2, top, pitch - BETWEEN, height);
    }
}
