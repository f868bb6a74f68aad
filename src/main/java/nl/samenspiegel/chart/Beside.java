package nl.samenspiegel.chart;

import java.util.Optional;

/// The room in which a text may stand to the left or the right of something drawn.
///
/// @param left in pixels
/// @param right in pixels
record Beside(double left, double right) {

    /// Where a text stands.
    record Spot(double x, Lettering.Anchor anchor) {}

    /// Finds a spot for a text beside what is drawn from `low` to `high`, on the preferred side if
    /// there is room and else on the other; nothing if there is room on neither.
    ///
    /// @param width of the text with the space between
    Optional<Spot> find(double low, double high, double width, boolean prefersLeft) {
        boolean fitsLeft = low - width >= left;
        boolean fitsRight = high + width <= right;
        if (fitsLeft && (prefersLeft || !fitsRight)) {
            return Optional.of(new Spot(low, Lettering.Anchor.END));
        }
        return fitsRight ? Optional.of(new Spot(high, Lettering.Anchor.START)) : Optional.empty();
    }

    /// Returns the room that is left when `taken` is used.
    ///
    /// @param low as it was given to find the spot
    /// @param high as it was given to find the spot
    Beside without(Spot taken, double low, double high) {
        return taken.anchor() == Lettering.Anchor.END
                ? new Beside(low, right)
                : new Beside(left, high);
    }
}
