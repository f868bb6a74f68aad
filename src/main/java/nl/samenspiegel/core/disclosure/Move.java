package nl.samenspiegel.core.disclosure;

import java.util.Arrays;

/// How far a table is from the true one, atom by atom; most atoms are not moved.
final class Move {

    private static final double NOTHING = 1e-11;

    private final int[] places; // ascending
    private final double[] lengths;
    private final long[] moved; // [place / 64], one bit a place

    private Move(int[] places, double[] lengths) {
        this.places = places;
        this.lengths = lengths;
        int last = places.length == 0 ? -1 : places[places.length - 1];
        this.moved = new long[(last >> 6) + 1];
        for (int place : places) {
            moved[place >> 6] |= 1L << place;
        }
    }

    /// @param move how far each atom is moved
    static Move of(double[] move) {
        int[] places = new int[move.length];
        double[] lengths = new double[move.length];
        int count = 0;
        for (int j = 0; j < move.length; j++) {
            if (Math.abs(move[j]) > NOTHING) {
                places[count] = j;
                lengths[count] = move[j];
                count++;
            }
        }
        return new Move(Arrays.copyOf(places, count), Arrays.copyOf(lengths, count));
    }

    /// Returns how far the sum at `place` is from the true one.
    double at(int place) {
        int word = place >> 6;
        if (word >= moved.length || ((moved[word] >>> place) & 1) == 0) {
            return 0;
        }
        return lengths[Arrays.binarySearch(places, place)];
    }

    /// Returns how far the sum of `set` is from the true one.
    double of(int[] set) {
        double sum = 0;
        for (int place : set) {
            sum += at(place);
        }
        return sum;
    }

    /// Returns how far a number is moved in which each atom counts as much as `factors` says.
    double along(double[] factors) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += factors[places[i]] * lengths[i];
        }
        return sum;
    }

    /// Adds `factor` times this move to a sum, atom by atom.
    void addTo(Draft sum, double factor) {
        for (int i = 0; i < places.length; i++) {
            sum.move(places[i], factor * lengths[i]);
        }
    }
}
