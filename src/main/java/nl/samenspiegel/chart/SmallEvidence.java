package nl.samenspiegel.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws the map of the literature for a narrow page: direction and tier in each cell, columns by
/// their codes.
final class SmallEvidence {

    private static final double MOST_PITCH = 40;
    private static final double BETWEEN = 3;
    private static final double FOR_RING = 3;
    private static final double CELL = 34;
    private static final double TEXT_LINE = 16;
    private static final double NAME_TO_CELL = 8;
    private static final Lettering EXPLAINED = Lettering.muted(12);
    private static final Lettering CODE = Lettering.muted(12).semibold().middle();
    private static final Lettering NAME = Lettering.ink(12.5).bold();
    private static final Lettering SIGN = Lettering.ink(14).bold().middle();
    private static final Lettering NONE = Lettering.ink(16).bold().middle();
    private static final Lettering WORD = Lettering.muted(11).middle();

    private final EvidenceGrid figure;
    private final Canvas canvas;
    private final EvidenceCells cells;
    private final double pitch;
    private final boolean remarksBeside;

    private SmallEvidence(EvidenceGrid figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.cells = new EvidenceCells(canvas);
        this.pitch =
                Math.min(
                        MOST_PITCH,
                        (canvas.frame().width() - 2 * FOR_RING) / figure.columns().size());
        this.remarksBeside = figure.rows().stream().allMatch(this::fitsBeside);
    }

    static Canvas draw(EvidenceGrid figure) {
        int width = Frame.SMALL.width();
        var canvas = new Canvas(Frame.SMALL, new Extent(0, width, 0, width, false));
        new SmallEvidence(figure, canvas).drawAll();
        return canvas;
    }

    private void drawAll() {
        List<String> explained =
                Lines.filled(
                        figure.explained(), EXPLAINED, canvas.frame().width() / Lettering.SPARE);
        canvas.texts(explained, 0, 18, TEXT_LINE, EXPLAINED);
        double y = 24 + explained.size() * TEXT_LINE;
        for (int i = 0; i < figure.columns().size(); i++) {
            canvas.text(figure.columns().get(i).code(), FOR_RING + (i + 0.5) * pitch, y, code());
        }
        y += 6;
        var tops = new double[figure.rows().size()];
        for (int i = 0; i < figure.rows().size(); i++) {
            tops[i] = drawName(figure.rows().get(i), y + TEXT_LINE) + NAME_TO_CELL;
            drawCells(figure.rows().get(i), tops[i]);
            y = tops[i] + CELL + 6;
        }
        cells.finish();
        figure.opened().forEach(place -> cells.open(box(place.column(), tops[place.row()])));
        canvas.endAt(y);
    }

    /// Returns the lettering of the codes, smaller where many columns stand close.
    private Lettering code() {
        double widest =
                figure.columns().stream()
                        .mapToDouble(column -> CODE.width(column.code()))
                        .max()
                        .orElseThrow();
        double size = CODE.size() * Math.min(1, (pitch - BETWEEN) / widest);
        return new Lettering(size, CODE.weight(), CODE.color(), CODE.anchor(), false);
    }

    /// Draws the name of a row with its remark beside it, or below if there is no room beside every
    /// name.
    ///
    /// @return the last base line
    private double drawName(EvidenceGrid.Row row, double first) {
        double width = canvas.frame().width();
        List<String> lines = Lines.balanced(row.name(), NAME, width / Lettering.SPARE);
        canvas.texts(lines, 0, first, TEXT_LINE, NAME);
        double last = first + (lines.size() - 1) * TEXT_LINE;
        if (remarksBeside) {
            canvas.text(row.remark(), width, last, EXPLAINED.end());
            return last;
        }
        canvas.text(row.remark(), 0, last + TEXT_LINE, EXPLAINED);
        return row.remark().isEmpty() ? last : last + TEXT_LINE;
    }

    private boolean fitsBeside(EvidenceGrid.Row row) {
        return row.remark().isEmpty()
                || NAME.room(row.name()) + 6 + EXPLAINED.room(row.remark())
                        <= canvas.frame().width();
    }

    private void drawCells(EvidenceGrid.Row row, double top) {
        for (int i = 0; i < row.cells().size(); i++) {
            Rectangle2D box = box(i, top);
            cells.draw(row.cells().get(i), box);
            double x = box.getCenterX();
            double y = box.getCenterY();
            switch (row.cells().get(i)) {
                case EvidenceGrid.Cell.Link link -> {
                    String digits = link.sign() + link.tier();
                    canvas.text(digits, x, y + 5, SIGN.in(EvidenceCells.ink(link)));
                }
                case EvidenceGrid.Cell.NoneFound(String sign, _) ->
                        canvas.text(sign, x, y + 5.5, NONE);
                case EvidenceGrid.Cell.NotSearched _ -> {}
                case EvidenceGrid.Cell.NotApplicable(String text) -> {
                    boolean fits = WORD.width(text) <= box.getWidth();
                    canvas.text(fits ? text : "", x, y + 4, WORD);
                }
            }
        }
    }

    private Rectangle2D box(int column, double top) {
        return new Rectangle2D.Double(
                FOR_RING + column * pitch + BETWEEN / 2, top, pitch - BETWEEN, CELL);
    }
}
