package nl.samenspiegel.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws the signs of a key, as the figures draw them.
final class KeyPlot {

    private static final int SIZE = 18;

    private KeyPlot() {}

    static Svg draw(KeySign.Picture sign) {
        var sheet = new SvgSheet();
        switch (sign) {
            case KeySign.Series(Mark mark, boolean hollow) -> {
                var style = new MarkStyle(mark, hollow, false, 1);
                var middle = AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0);
                draw(
                        sheet,
                        middle.createTransformedShape(style.shape()),
                        style.outline(),
                        style.fill());
            }
            case KeySign.Tier(int tier) ->
                    draw(sheet, cell(), EvidenceCells.pen(true), Palette.ofTier(tier));
            case KeySign.Unread _ -> draw(sheet, cell(), EvidenceCells.pen(false), Palette.PAPER);
            case KeySign.Range _ -> drawRange(sheet);
            case KeySign.Empty _ -> draw(sheet, cell(), EvidenceCells.EMPTY, Palette.PAPER);
        }
        return SvgMarkup.ofSign(sheet, SIZE);
    }

    private static void drawRange(SvgSheet sheet) {
        double middle = SIZE / 2.0;
        double reach = ForestMarks.RANGE_REACH;
        sheet.setPaint(ForestMarks.RANGE.color());
        sheet.setStroke(ForestMarks.RANGE.stroke());
        for (double x : new double[] {middle - 4, middle + 4}) {
            sheet.draw(new Line2D.Double(x, middle - reach, x, middle + reach));
        }
    }

    private static Shape cell() {
        return new Rectangle2D.Double(1.5, 1.5, SIZE - 3, SIZE - 3);
    }

    private static void draw(SvgSheet sheet, Shape shape, Pen outline, Color fill) {
        sheet.setPaint(fill);
        sheet.fill(shape);
        sheet.setPaint(outline.color());
        sheet.setStroke(outline.stroke());
        sheet.draw(shape);
    }
}
