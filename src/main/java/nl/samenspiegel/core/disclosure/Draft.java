package nl.samenspiegel.core.disclosure;

import java.util.Arrays;

/// A sum of moves under way, atom by atom.
final class Draft {

    private final double[] lengths;
    private final boolean[] moved;
    private final int[] places;
    private int count;

    /// @param atoms how many there are
    Draft(int atoms) {
        this.lengths = new double[atoms];
        this.moved = new boolean[atoms];
        this.places = new int[atoms];
    }

    /// Returns a draft that is a move.
    static Draft of(Move move, int atoms) {
        Draft draft = new Draft(atoms);
        draft.add(move, 1);
        return draft;
    }

    /// Goes back to the true table.
    Draft clear() {
        for (int i = 0; i < count; i++) {
            lengths[places[i]] = 0;
            moved[places[i]] = false;
        }
        count = 0;
        return this;
    }

    /// Adds `factor` times a move.
    void add(Move move, double factor) {
        if (factor != 0) {
            move.addTo(this, factor);
        }
    }

    /// Adds `factor` times another sum.
    void add(Draft other, double factor) {
        for (int i = 0; i < other.count; i++) {
            move(other.places[i], factor * other.lengths[other.places[i]]);
        }
    }

    /// Moves one atom; only for moves, when they are added.
    void move(int place, double length) {
        if (!moved[place]) {
            moved[place] = true;
            places[count++] = place;
        }
        lengths[place] += length;
    }

    void scale(double by) {
        for (int i = 0; i < count; i++) {
            lengths[places[i]] *= by;
        }
    }

    /// Returns how many atoms were moved.
    int count() {
        return count;
    }

    /// Returns the place of the i-th atom that was moved.
    int place(int i) {
        return places[i];
    }

    /// Returns the places of the atoms that were moved.
    int[] places() {
        return Arrays.copyOf(places, count);
    }

    /// Returns how far the sum at `place` is from the true one.
    double at(int place) {
        return lengths[place];
    }

    /// Returns how far the sum of `set` is from the true one.
    double of(int[] set) {
        double sum = 0;
        for (int place : set) {
            sum += lengths[place];
        }
        return sum;
    }

    /// Returns the sum of the moves.
    Move move() {
        return Move.of(lengths);
    }
}
