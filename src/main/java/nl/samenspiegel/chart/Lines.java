package nl.samenspiegel.chart;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines that fit a width.
///
/// Breaks come at spaces, after hyphens and at soft hyphens (U+00AD); a word that is wider than the
/// whole width is cut, because nothing may run out of a drawing.
final class Lines {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final double NARROWING = 4;

    private Lines() {}

    /// Returns the fewest lines of at most `width` pixels, then as evenly filled as possible; no
    /// lines for an empty text.
    static List<String> balanced(String text, Lettering lettering, double width) {
        double widestPiece = widestPiece(text, lettering);
        List<String> best = filled(text, lettering, width);
        for (double less = width - NARROWING; less > widestPiece; less -= NARROWING) {
            List<String> narrower = filled(text, lettering, less);
            if (narrower.size() > best.size()) {
                return best;
            }
            best = narrower;
        }
        return best;
    }

    /// Returns whether `text` fits in `most` lines of `width` pixels without cutting a word.
    static boolean fit(String text, Lettering lettering, double width, int most) {
        return widestPiece(text, lettering) <= width
                && filled(text, lettering, width).size() <= most;
    }

    /// Returns lines of at most `width` pixels, each as full as it can be.
    static List<String> filled(String text, Lettering lettering, double width) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && lettering.width(ended(line + piece)) > width) {
                lines.add(ended(line));
                line = "";
            }
            line += piece;
            while (lettering.width(ended(line)) > width && line.length() > 1) {
                int cut = lengthThatFits(line, lettering, width);
                lines.add(line.substring(0, cut) + "-");
                line = line.substring(cut);
            }
        }
        if (!line.isBlank()) {
            lines.add(ended(line));
        }
        return lines;
    }

    private static double widestPiece(String text, Lettering lettering) {
        return pieces(text).stream()
                .mapToDouble(piece -> lettering.width(ended(piece)))
                .max()
                .orElse(0);
    }

    /// Cuts `text` into the pieces between which a line may end; a piece keeps the space, hyphen or
    /// soft hyphen at its end.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-' || c == SOFT_HYPHEN) {
                pieces.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /// Returns `line` as it looks at the end of a line: soft hyphens inside are gone, one at the
    /// end is a hyphen.
    private static String ended(String line) {
        String trimmed = line.strip();
        boolean isBroken =
                !trimmed.isEmpty() && trimmed.charAt(trimmed.length() - 1) == SOFT_HYPHEN;
        String plain = trimmed.replace(String.valueOf(SOFT_HYPHEN), "");
        return isBroken ? plain + "-" : plain;
    }

    /// Returns how many letters of a word fit with a hyphen behind them; at least one.
    private static int lengthThatFits(String line, Lettering lettering, double width) {
        int length = line.length() - 1;
        while (length > 1 && lettering.width(line.substring(0, length) + "-") > width) {
            length--;
        }
        return length;
    }
}
