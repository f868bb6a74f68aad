package nl.samenspiegel.core.disclosure;

import java.util.Arrays;

/// How far a table is from the true one, atom by atom.
sealed interface Move {

    /// Returns how far the sum at `place` is from the true one.
    double at(int place);

    /// Returns how far a number is moved in which each atom counts as much as `factors` says.
    double along(double[] factors);

    /// Adds `factor` times this move to a sum, atom by atom.
    void addTo(Draft sum, double factor);

    /// Returns how far the sum of `set` is from the true one.
    default double of(int[] set) {
        double sum = 0;
        for (int place : set) {
            sum += at(place);
        }
        return sum;
    }

    /// A move of few atoms.
    final class Sparse implements Move {

        private static final double NOTHING = 1e-11;

        private final int[] places; // ascending
        private final double[] lengths;

        private Sparse(int[] places, double[] lengths) {
            this.places = places;
            this.lengths = lengths;
        }

        /// @param move how far each atom is moved
        static Sparse of(double[] move) {
            int[] places = new int[move.length];
            double[] lengths = new double[move.length];
            int moved = 0;
            for (int j = 0; j < move.length; j++) {
                if (Math.abs(move[j]) > NOTHING) {
                    places[moved] = j;
                    lengths[moved] = move[j];
                    moved++;
                }
            }
            return new Sparse(Arrays.copyOf(places, moved), Arrays.copyOf(lengths, moved));
        }

        @Override
        public double at(int place) {
            int i = Arrays.binarySearch(places, place);
            return i < 0 ? 0 : lengths[i];
        }

        @Override
        public double along(double[] factors) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += factors[places[i]] * lengths[i];
            }
            return sum;
        }

        @Override
        public void addTo(Draft sum, double factor) {
            for (int i = 0; i < places.length; i++) {
                sum.move(places[i], factor * lengths[i]);
            }
        }
    }

    /// A sum of moves, kept as such because there are many of few.
    final class Sum implements Move {

        private final Move[] parts;
        private final double[] factors;

        /// @param factors how many times each part
        Sum(Move[] parts, double[] factors) {
            this.parts = parts;
            this.factors = factors;
        }

        @Override
        public double at(int place) {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * parts[i].at(place);
            }
            return sum;
        }

        @Override
        public double along(double[] factorsOfAtoms) {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * parts[i].along(factorsOfAtoms);
            }
            return sum;
        }

        @Override
        public void addTo(Draft sum, double factor) {
            for (int i = 0; i < factors.length; i++) {
                parts[i].addTo(sum, factor * factors[i]);
            }
        }
    }
}
