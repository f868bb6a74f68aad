package nl.samenspiegel.core.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// Moves a table as far as it goes in one direction: the simplex method with bounds on all
/// variables, started at the true table, which need not be a corner.
///
/// Variables are the atoms and then the lines. Each line is at first written in terms of the atoms;
/// whenever one reaches its limit it changes places with an atom. It may stop early, at the wanted
/// distance. What comes out is checked by who asks, so an error of rounding can make a proof fail
/// and can never make one up.
///
/// Source: Dantzig 1955, Upper bounds, secondary constraints, and block triangularity in linear
/// programming, Econometrica 23(2), 174–183.
final class Push {

    private static final double ZERO = 1e-9;

    private final Tables tables;
    private final int atoms;
    private final int lines;
    private final double[] start;
    private final double[] matrix;
    private final double[] down;
    private final double[] up;
    private final double[] at;
    private final int[] basic;
    private final int[] free;
    private final double[] gains;
    private final int[] nonzero;
    private double reached;
    private boolean finished;

    Push(Tables tables) {
        this.tables = tables;
        this.atoms = tables.room().down().length;
        this.lines = tables.lines().size();
        this.start = new double[lines * atoms];
        this.matrix = new double[lines * atoms];
        this.down = new double[atoms + lines];
        this.up = new double[atoms + lines];
        this.at = new double[atoms + lines];
        this.basic = new int[lines];
        this.free = new int[atoms];
        this.gains = new double[atoms];
        this.nonzero = new int[atoms];
        for (int i = 0; i < lines; i++) {
            Line line = tables.lines().get(i);
            for (int q = 0; q < line.places().length; q++) {
                start[i * atoms + line.places()[q]] = line.factors()[q];
            }
        }
    }

    /// Goes back to the true table.
    ///
    /// @param room of the atoms, which may be narrower than that of the tables
    Push from(Room room) {
        System.arraycopy(start, 0, matrix, 0, start.length);
        System.arraycopy(room.down(), 0, down, 0, atoms);
        System.arraycopy(room.up(), 0, up, 0, atoms);
        Arrays.fill(at, 0);
        for (int j = 0; j < atoms; j++) {
            free[j] = j;
        }
        for (int i = 0; i < lines; i++) {
            Line line = tables.lines().get(i);
            basic[i] = atoms + i;
            down[atoms + i] = line.down();
            up[atoms + i] = line.up();
        }
        return this;
    }

    /// Moves the sum of `set` by up to `wanted`, downwards if that is negative, and returns how far
    /// it got.
    double run(int[] set, double wanted) {
        double direction = Math.signum(wanted);
        double[] signs = new double[atoms];
        for (int place : set) {
            signs[place] = direction;
        }
        return direction * run(signs, Math.abs(wanted));
    }

    /// Moves the sum in which each atom counts as much as `factors` says as far upwards as it goes.
    void run(double[] factors) {
        run(factors, Double.POSITIVE_INFINITY);
    }

    private double run(double[] factors, double goal) {
        System.arraycopy(factors, 0, gains, 0, atoms);
        reached = 0;
        finished = false;
        int most = 100 + 4 * (lines + atoms);
        for (int step = 0; step < most && !finished; step++) {
            int entering = step < most / 2 ? best() : first();
            if (entering >= 0) {
                step(entering, (goal - reached) / Math.abs(gains[entering]));
            }
            finished = entering < 0 || reached >= goal - ZERO;
        }
        return reached;
    }

    /// Returns whether it cannot go further, or need not.
    boolean isFinished() {
        return finished;
    }

    /// Returns the move that was made.
    double[] move() {
        return Arrays.copyOf(at, atoms);
    }

    /// Returns the candidates whose numbers stopped it.
    Set<Integer> listBlamed() {
        Set<Integer> blamed = new TreeSet<>();
        for (int j = 0; j < atoms; j++) {
            if (Math.abs(gains[j]) > ZERO) {
                int variable = free[j];
                blamed.add(
                        variable < atoms
                                ? tables.owner(variable, gains[j] > 0)
                                : tables.lines().get(variable - atoms).owner());
            }
        }
        blamed.remove(Line.PUBLIC);
        return blamed;
    }

    private double roomOf(int j) {
        int variable = free[j];
        double gain = gains[j];
        if (Math.abs(gain) <= ZERO) {
            return 0;
        }
        return gain > 0 ? up[variable] - at[variable] : at[variable] - down[variable];
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int j = 0; j < atoms; j++) {
            double room = roomOf(j);
            if (room > ZERO) {
                double worth = Math.abs(gains[j]) * room;
                if (worth > most) {
                    most = worth;
                    best = j;
                }
            }
        }
        return best;
    }

    /// Bland's rule, which cannot go round in circles (Bland 1977, Mathematics of Operations
    /// Research 2(2), 103–107, doi:10.1287/moor.2.2.103).
    private int first() {
        int first = -1;
        for (int j = 0; j < atoms; j++) {
            if (roomOf(j) > ZERO && (first < 0 || free[j] < free[first])) {
                first = j;
            }
        }
        return first;
    }

    private void step(int entering, double wanted) {
        double direction = Math.signum(gains[entering]);
        double length = Math.min(wanted, roomOf(entering));
        int leaving = -1;
        double pivot = ZERO;
        for (int i = 0; i < lines; i++) {
            double rate = matrix[i * atoms + entering] * direction;
            if (Math.abs(rate) > ZERO) {
                int variable = basic[i];
                double slack =
                        rate > 0 ? up[variable] - at[variable] : at[variable] - down[variable];
                double until = Math.max(0, slack) / Math.abs(rate);
                if (until < length - 1e-12 || (until <= length && Math.abs(rate) > pivot)) {
                    length = Math.min(length, until);
                    leaving = i;
                    pivot = Math.abs(rate);
                }
            }
        }
        move(entering, direction * length);
        if (leaving >= 0) {
            swap(leaving, entering);
        }
    }

    private void move(int entering, double length) {
        at[free[entering]] += length;
        for (int i = 0; i < lines; i++) {
            at[basic[i]] += matrix[i * atoms + entering] * length;
        }
        reached += Math.abs(gains[entering] * length);
    }

    /// Writes the entering variable in terms of the leaving one, and with it all that has it.
    private void swap(int leaving, int entering) {
        int from = leaving * atoms;
        double pivot = matrix[from + entering];
        int count = 0;
        for (int j = 0; j < atoms; j++) {
            if (j != entering && matrix[from + j] != 0) {
                matrix[from + j] /= -pivot;
                nonzero[count++] = j;
            }
        }
        matrix[from + entering] = 1 / pivot;
        for (int i = 0; i < lines; i++) {
            if (i != leaving) {
                substitute(matrix, i * atoms, from, entering, count);
            }
        }
        double gain = gains[entering];
        if (gain != 0) {
            for (int q = 0; q < count; q++) {
                gains[nonzero[q]] += gain * matrix[from + nonzero[q]];
            }
            gains[entering] = gain / pivot;
        }
        int variable = free[entering];
        free[entering] = basic[leaving];
        basic[leaving] = variable;
    }

    private void substitute(double[] rows, int to, int from, int entering, int count) {
        double factor = rows[to + entering];
        if (factor != 0) {
            for (int q = 0; q < count; q++) {
                int j = nonzero[q];
                rows[to + j] += factor * rows[from + j];
            }
            rows[to + entering] = factor * rows[from + entering];
        }
    }
}
