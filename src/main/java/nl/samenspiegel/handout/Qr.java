package nl.samenspiegel.handout;

import io.nayuki.qrcodegen.QrCode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// An address as a QR code: black squares on white, with the white edge that readers need.
///
/// It can lose 15 % of its squares (error correction level M).
public final class Qr {

    /// White squares on each side, as the standard asks.
    private static final int EDGE = 4;

    private final QrCode code;

    private Qr(QrCode code) {
        this.code = code;
    }

    /// Returns the code of `text`.
    public static Qr of(String text) {
        return new Qr(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /// Returns how many squares there are on a side, edges included.
    public int size() {
        return code.size + 2 * EDGE;
    }

    /// Returns the black squares as the path of an SVG of [#size] by [#size].
    public String path() {
        var path = new StringBuilder();
        for (Run run : runs()) {
            path.append("M%d,%dh%dv1h-%dz".formatted(run.x(), run.y(), run.length(), run.length()));
        }
        return path.toString();
    }

    /// Returns the code as an SVG file.
    public String svg() {
        String file =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path d="%2$s"/></svg>
                """;
        return file.formatted(size(), path());
    }

    /// Draws the code on `canvas` from (0, 0) to (`width`, `height`).
    void draw(Graphics2D canvas, double width, double height) {
        double step = Math.min(width, height) / size();
        var squares = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Run run : runs()) {
            squares.append(
                    new Rectangle2D.Double(
                            run.x() * step, run.y() * step, run.length() * step, step),
                    false);
        }
        canvas.setColor(Color.BLACK);
        canvas.fill(squares);
    }

    /// Black squares side by side.
    private record Run(int x, int y, int length) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int length = length(x, y);
                if (length > 0) {
                    runs.add(new Run(x + EDGE, y + EDGE, length));
                }
                x += length + 1;
            }
        }
        return runs;
    }

    private int length(int x, int y) {
        int length = 0;
        while (code.getModule(x + length, y)) {
            length++;
        }
        return length;
    }
}
