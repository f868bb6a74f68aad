package nl.samenspiegel.handout;

import io.nayuki.qrcodegen.QrCode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

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
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
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
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    add(squares, (x + EDGE) * step, (y + EDGE) * step, step);
                }
            }
        }
        canvas.setColor(Color.BLACK);
        canvas.fill(squares);
    }

    private static void add(Path2D squares, double x, double y, double step) {
        squares.moveTo(x, y);
        squares.lineTo(x + step, y);
        squares.lineTo(x + step, y + step);
        squares.lineTo(x, y + step);
        squares.closePath();
    }
}
