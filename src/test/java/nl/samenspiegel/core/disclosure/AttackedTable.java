package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up table of organisations and roles with someone's answer for each person.
final class AttackedTable {

    private final List<List<Double>> answers;
    private final int[] rows;
    private final int[] columns;

    /// @param answers of the people of each cell; no cell is empty
    /// @param rows the organisation of each cell
    /// @param columns the role of each cell
    AttackedTable(List<List<Double>> answers, int[] rows, int[] columns) {
        this.answers = answers;
        this.rows = rows;
        this.columns = columns;
    }

    List<List<Double>> answers() {
        return answers;
    }

    int[] rows() {
        return rows;
    }

    int[] columns() {
        return columns;
    }

    private static final int[] SIZES = {0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15};
    private static final int ITEMS = 4;

    /// Small cells are common; organisations and roles differ a little, people more.
    ///
    /// @param mean near which the answers lie
    static AttackedTable random(long seed, int organisations, int roles, double mean) {
        Random random = new Random(seed);
        List<List<Double>> answers = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int row = 0; row < organisations; row++) {
            double level = mean + 0.25 * random.nextGaussian();
            for (int column = 0; column < roles; column++) {
                int size = SIZES[random.nextInt(SIZES.length)];
                List<Double> cell = new ArrayList<>();
                for (int person = 0; person < size; person++) {
                    cell.add(answer(random, level));
                }
                if (size > 0) {
                    answers.add(cell);
                    places.add(new int[] {row, column});
                }
            }
        }
        int[] rows = places.stream().mapToInt(place -> place[0]).toArray();
        int[] columns = places.stream().mapToInt(place -> place[1]).toArray();
        return new AttackedTable(answers, rows, columns);
    }

    /// The mean of some ratings from 1 to 5.
    private static double answer(Random random, double level) {
        double own = level + 0.6 * random.nextGaussian();
        double sum = 0;
        for (int item = 0; item < ITEMS; item++) {
            sum += Math.clamp(Math.round(own + 0.5 * random.nextGaussian()), 1, 5);
        }
        return sum / ITEMS;
    }

    int cells() {
        return rows.length;
    }

    int[] n() {
        return answers.stream().mapToInt(List::size).toArray();
    }

    double[] sums() {
        return answers.stream()
                .mapToDouble(cell -> cell.stream().mapToDouble(answer -> answer).sum())
                .toArray();
    }

    /// The cells as the product takes them.
    Atoms atoms() {
        List<Atom> atoms = new ArrayList<>();
        for (int j = 0; j < cells(); j++) {
            List<Double> cell = answers.get(j);
            atoms.add(
                    new Atom(
                            "organisation " + rows[j],
                            "role " + columns[j],
                            cell.size(),
                            cell.stream().mapToDouble(answer -> answer).sum(),
                            cell.stream().mapToDouble(answer -> answer).min().orElseThrow(),
                            cell.stream().mapToDouble(answer -> answer).max().orElseThrow()));
        }
        return new Atoms(atoms, new Range(1, 5));
    }
}
