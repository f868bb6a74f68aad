package nl.samenspiegel.core.disclosure;

import java.util.Arrays;
import java.util.List;

/// The tests' own linear programme: Σ aⱼxⱼ ≤ b for each row, x ≥ 0, in a tableau, by Bland's rule
/// in two phases. Small and slow.
final class SmallSimplex {

    private static final double ZERO = 1e-9;

    private final int variables;
    private final double[][] tableau;
    private final int[] basis;

    /// @param rows each with a factor for each variable and then the limit
    SmallSimplex(List<double[]> rows) {
        this.variables = rows.getFirst().length - 1;
        int m = rows.size();
        int width = variables + m + 2;
        this.tableau = new double[m + 1][width];
        this.basis = new int[m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(rows.get(i), 0, tableau[i], 0, variables);
            tableau[i][variables + i] = 1;
            tableau[i][width - 2] = -1;
            tableau[i][width - 1] = rows.get(i)[variables];
            basis[i] = variables + i;
        }
        startWithin();
    }

    private SmallSimplex(SmallSimplex other) {
        this.variables = other.variables;
        this.tableau = Arrays.stream(other.tableau).map(double[]::clone).toArray(double[][]::new);
        this.basis = other.basis.clone();
    }

    /// One more variable that loosens every row; it is then made as small as can be: zero.
    private void startWithin() {
        int m = basis.length;
        int loose = variables + m;
        int worst = 0;
        for (int i = 1; i < m; i++) {
            worst = limit(i) < limit(worst) ? i : worst;
        }
        if (limit(worst) < 0) {
            Arrays.fill(tableau[m], 0);
            tableau[m][loose] = 1;
            pivot(worst, loose);
            minimise();
            for (int i = 0; i < m; i++) {
                if (basis[i] == loose) {
                    pivot(i, firstNonzero(tableau[i], loose));
                }
            }
        }
        for (double[] row : tableau) {
            row[loose] = 0;
        }
    }

    private static int firstNonzero(double[] row, int before) {
        int j = 0;
        while (j < before && Math.abs(row[j]) < ZERO) {
            j++;
        }
        return j;
    }

    private double limit(int row) {
        return tableau[row][tableau[row].length - 1];
    }

    /// Returns the variables of a point where Σ cⱼxⱼ is largest.
    double[] highest(double[] factors) {
        SmallSimplex copy = new SmallSimplex(this);
        double[] goal = copy.tableau[basis.length];
        Arrays.fill(goal, 0);
        for (int j = 0; j < variables; j++) {
            goal[j] = -factors[j];
        }
        for (int i = 0; i < basis.length; i++) {
            copy.subtract(basis.length, i, goal[basis[i]]);
        }
        copy.minimise();
        double[] point = new double[variables];
        for (int i = 0; i < basis.length; i++) {
            if (copy.basis[i] < variables) {
                point[copy.basis[i]] = copy.limit(i);
            }
        }
        return point;
    }

    private void minimise() {
        double[] goal = tableau[basis.length];
        for (int step = 0; step < 10_000; step++) {
            int entering = 0;
            while (entering < goal.length - 1 && goal[entering] > -ZERO) {
                entering++;
            }
            if (entering == goal.length - 1) {
                return;
            }
            pivot(leaving(entering), entering);
        }
        throw new IllegalStateException("goes round in circles");
    }

    private int leaving(int entering) {
        int leaving = -1;
        for (int i = 0; i < basis.length; i++) {
            if (tableau[i][entering] > ZERO && (leaving < 0 || isBefore(i, leaving, entering))) {
                leaving = i;
            }
        }
        return leaving;
    }

    private boolean isBefore(int i, int other, int entering) {
        double mine = limit(i) / tableau[i][entering];
        double theirs = limit(other) / tableau[other][entering];
        return mine < theirs - 1e-12 || (mine < theirs + 1e-12 && basis[i] < basis[other]);
    }

    private void pivot(int row, int column) {
        double by = tableau[row][column];
        for (int j = 0; j < tableau[row].length; j++) {
            tableau[row][j] /= by;
        }
        for (int i = 0; i < tableau.length; i++) {
            if (i != row) {
                subtract(i, row, tableau[i][column]);
            }
        }
        basis[row] = column;
    }

    private void subtract(int from, int row, double times) {
        if (times != 0) {
            for (int j = 0; j < tableau[from].length; j++) {
                tableau[from][j] -= times * tableau[row][j];
            }
        }
    }
}
