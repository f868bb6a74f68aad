package nl.samenspiegel.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws the cells of the map of the literature; what is written in them differs wide and small.
final class EvidenceCells {

    private static final Pen TIER = Pen.of(Palette.TIER_4, 1.5);
    private static final Pen SEARCHED = Pen.of(Palette.LINE, 1.5);
    static final Pen EMPTY = Pen.of(Palette.GRID, 1.25);
    private static final Pen RING = Pen.of(Palette.INK, 2.5);
    private static final Pen RING_INSIDE = Pen.of(Palette.PAPER, 3);

    private final Canvas canvas;
    private final Path2D empty = new Path2D.Double();

    EvidenceCells(Canvas canvas) {
        this.canvas = canvas;
    }

    static Pen pen(boolean isRead) {
        return isRead ? TIER : TIER.dashed(4, 3);
    }

    /// Returns the colour of what is written in a cell.
    static Color ink(EvidenceGrid.Cell.Link link) {
        return link.isRead() ? Palette.onTier(link.tier()) : Palette.INK;
    }

    /// Draws a cell without what is written in it.
    void draw(EvidenceGrid.Cell cell, Rectangle2D box) {
        switch (cell) {
            case EvidenceGrid.Cell.Link link ->
                    canvas.box(
                            box,
                            pen(link.isRead()),
                            link.isRead() ? Palette.ofTier(link.tier()) : Palette.PAPER);
            case EvidenceGrid.Cell.NoneFound _ -> canvas.box(box, SEARCHED, Palette.PAPER);
            case EvidenceGrid.Cell.NotSearched _ -> empty.append(box, false);
            case EvidenceGrid.Cell.NotApplicable _ -> canvas.box(box, Palette.BAND);
        }
    }

    /// Draws a ring around an opened cell.
    void open(Rectangle2D box) {
        canvas.box(grown(box, 0.5), RING_INSIDE, null);
        canvas.box(grown(box, 3), RING, null);
    }

    /// Draws the empty cells, all at once.
    void finish() {
        canvas.path(empty, EMPTY, Palette.PAPER);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by,
                box.getY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }
}
