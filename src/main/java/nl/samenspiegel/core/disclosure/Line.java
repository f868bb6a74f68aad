package nl.samenspiegel.core.disclosure;

import org.apache.commons.math3.fraction.BigFraction;

import java.util.Map;

/// A published row as a limit on how far a table may be from the true one.
final class Line {

    /// The owner of what is public already.
    static final int PUBLIC = -1;

    /// How far a number may lie outside its limits and still be the rounded one, in its own unit.
    private static final double MISREAD = 1e-6;

    private final int[] places;
    private final double[] factors;
    private final double[] spread;
    private final double down;
    private final double up;
    private final int owner;

    /// @param spread the same factors, one for each atom
    private Line(
            int[] places, double[] factors, double[] spread, double down, double up, int owner) {
        this.places = places;
        this.factors = factors;
        this.spread = spread;
        this.down = down;
        this.up = up;
        this.owner = owner;
    }

    /// Returns a row as a line.
    ///
    /// @param owner which candidate it belongs to, or [#PUBLIC]
    /// @throws IllegalArgumentException if the true number is not between the limits
    static Line of(PublishedRow row, Atoms atoms, int owner) {
        Map<Integer, BigFraction> weights = row.weights().factors();
        int[] places = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] factors =
                weights.values().stream().mapToDouble(BigFraction::doubleValue).toArray();
        double largest = 0;
        double truth = 0;
        for (int i = 0; i < places.length; i++) {
            largest = Math.max(largest, Math.abs(factors[i]));
            truth += factors[i] * atoms.list().get(places[i]).sum();
        }
        if (!(row.low() - MISREAD <= truth && truth <= row.high() + MISREAD)) {
            throw new IllegalArgumentException(
                    "%s is not from %s to %s".formatted(truth, row.low(), row.high()));
        }
        double unit = largest == 0 ? 1 : largest;
        double[] spread = new double[atoms.size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] /= unit;
            spread[places[i]] = factors[i];
        }
        double down = Math.min(0, row.low() - truth) / unit;
        double up = Math.max(0, row.high() - truth) / unit;
        return new Line(places, factors, spread, down, up, owner);
    }

    /// The places of the atoms it has, ascending; not to be written to.
    int[] places() {
        return places;
    }

    /// The factors of their sums, the largest of them 1 or −1; not to be written to.
    double[] factors() {
        return factors;
    }

    /// How far below its true value the number may be: 0 or negative.
    double down() {
        return down;
    }

    /// How far above: 0 or positive.
    double up() {
        return up;
    }

    /// Which candidate it belongs to, or [#PUBLIC].
    int owner() {
        return owner;
    }

    /// Returns how far a move of the atoms moves the number.
    double of(Move move) {
        return move.along(spread);
    }

    /// As [#of].
    double of(Draft draft) {
        double moved = 0;
        for (int i = 0; i < places.length; i++) {
            moved += factors[i] * draft.at(places[i]);
        }
        return moved;
    }

    /// Returns what part of a move of the number fits, from 0 to 1.
    double part(double moved) {
        double limit = moved > 0 ? up : down;
        return Math.abs(moved) <= Math.abs(limit) + Range.TRACES ? 1 : limit / moved;
    }
}
