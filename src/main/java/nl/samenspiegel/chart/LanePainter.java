package nl.samenspiegel.chart;

import java.util.Optional;

/// Draws what one perspective says on its lane: mark, whisker and words beside them.
///
/// @param canvas to draw on
/// @param room where words may stand
/// @param size of the marks, 1 in wide drawings
/// @param words the size of the words, in pixels
record LanePainter(Canvas canvas, Beside room, double size, double words) {

    private static final double GAP = 8;
    private static final double HALF_MARK = 8;
    private static final double TO_BASELINE = 4.5;

    /// Draws a lane.
    ///
    /// @param label the name of the perspective, or empty where it is not to be repeated
    /// @param awayFrom where the strip of the perspectives together stands, in pixels; the label
    ///   takes the other side if it can
    /// @return whether the label was drawn
    boolean draw(Lane lane, Mark mark, double y, String label, double awayFrom) {
        return switch (lane) {
            case Lane.Shown shown -> {
                canvas.mark(shown.value(), shown.whisker(), y, MarkStyle.of(mark, shown, size));
                yield drawWords(shown, y, label, awayFrom);
            }
            case Lane.Hidden(String text) -> {
                Lettering lettering = Lettering.muted(words).haloed();
                canvas.text(text, room.left() + 6, y + TO_BASELINE, lettering);
                yield false;
            }
            case Lane.Absent _ -> false;
        };
    }

    /// Returns the left end of what is drawn for `shown`, in pixels.
    private double low(Lane.Shown shown) {
        double whisker =
                shown.whisker() instanceof Whisker.Span span
                        ? canvas.x(span.low())
                        : Double.POSITIVE_INFINITY;
        return Math.min(whisker, canvas.x(shown.value()) - HALF_MARK * size);
    }

    /// Returns the right end of what is drawn for `shown`, in pixels.
    private double high(Lane.Shown shown) {
        double whisker =
                shown.whisker() instanceof Whisker.Span span
                        ? canvas.x(span.high())
                        : Double.NEGATIVE_INFINITY;
        return Math.max(whisker, canvas.x(shown.value()) + HALF_MARK * size);
    }

    /// Writes a text beside the whisker.
    ///
    /// @return whether there was room
    boolean write(Lane.Shown shown, double y, String text, Lettering lettering, boolean left) {
        Optional<Beside.Spot> spot =
                room.find(low(shown) - GAP, high(shown) + GAP, lettering.width(text), left);
        spot.ifPresent(at ->
                canvas.text(text, at.x(), y + TO_BASELINE, lettering.at(at.anchor()).haloed()));
        return spot.isPresent();
    }

    /// Writes the label and the note, or the note alone where both do not fit.
    ///
    /// @return whether the label was drawn
    private boolean drawWords(Lane.Shown shown, double y, String label, double awayFrom) {
        boolean left = canvas.x(shown.value()) < awayFrom;
        String note = shown.note();
        String both = note.isEmpty() ? label : "%s, %s".formatted(label, note);
        if (!label.isEmpty() && write(shown, y, both, Lettering.ink(words), left)) {
            return true;
        }
        write(shown, y, note, Lettering.muted(words), false);
        return false;
    }
}
