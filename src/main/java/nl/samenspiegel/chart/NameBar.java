package nl.samenspiegel.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// The bar above a row of a small drawing: the name at the left, what is known in words at the
/// right, on paper that interrupts the grid.
///
/// @param name may take several lines
/// @param head a word before the rest, such as "samen"; may be empty
/// @param aside in grey, such as an interval; may be empty
/// @param value in bold; may be empty
record NameBar(String name, String head, String aside, String value) {

    private static final Lettering NAME = Lettering.ink(13.5).bold();
    private static final Lettering ASIDE = Lettering.muted(12);
    private static final double LINE = 18;
    private static final double ABOVE = 6;
    private static final double HEIGHT = 20;
    private static final double BASELINE = 16;
    private static final double GAP = 5;

    /// Draws the bar.
    ///
    /// @param above where the row begins, in pixels
    /// @param isFirst whether the grid is seen above the bar, as it is under the head of the axis
    /// @return where the bar ends
    double draw(Canvas canvas, double above, boolean isFirst) {
        double top = above + ABOVE;
        double right = canvas.frame().width();
        double width = right - asideWidth(head) - asideWidth(aside) - valueWidth() - GAP;
        List<String> lines = Lines.balanced(name, NAME, width / Lettering.SPARE);
        double bottom = top + HEIGHT + (lines.size() - 1) * LINE;
        double paper = isFirst ? top : above + 1;
        canvas.box(new Rectangle2D.Double(0, paper, right, bottom - paper), Palette.PAPER);
        canvas.texts(lines, 0, top + BASELINE, LINE, NAME);
        canvas.text(value, right, top + BASELINE, NAME.end());
        right -= valueWidth();
        canvas.text(aside, right, top + BASELINE, ASIDE.end());
        right -= asideWidth(aside);
        canvas.text(head, right, top + BASELINE, ASIDE.end());
        return bottom;
    }

    private double valueWidth() {
        return value.isEmpty() ? 0 : NAME.room(value) + GAP;
    }

    private static double asideWidth(String text) {
        return text.isEmpty() ? 0 : ASIDE.room(text) + GAP;
    }
}
