package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Someone who lays all that is published of one item side by side: any reader, or a respondent who
/// leaves the own rating out. The ratings of each cell, level by level, are the unknowns of one
/// linear programme. Shares nothing with the product.
final class SpreadReader {

    static final int LEVELS = 5;

    private final List<RatedCell> cells;
    private final int about;
    private final int insider;
    private final int own;
    private final List<double[]> rows = new ArrayList<>();

    private SpreadReader(List<RatedCell> cells, int about, int insider, int own) {
        this.cells = cells;
        this.about = about;
        this.insider = insider;
        this.own = own;
        for (int c = 0; c < cells.size(); c++) {
            double[] people = new double[cells.size() * (LEVELS - 1) + 1];
            for (int level = 1; level < LEVELS; level++) {
                people[variable(c, level)] = 1;
            }
            people[people.length - 1] = n(c);
            rows.add(people);
        }
    }

    /// The people of a role in an organisation.
    ///
    /// @param ratings from 1 to 5
    record RatedCell(String organisation, String role, List<Integer> ratings) {}

    /// What is shown of a group.
    ///
    /// @param weights of each person of each cell in its mean and its shares
    /// @param low the least its mean can be
    /// @param high the most its mean can be
    /// @param favourable percentage of 4 and 5, if the spread is shown
    /// @param levels percentage of each level; none if the spread is not shown
    record Seen(
            List<Double> weights, double low, double high, int favourable, List<Integer> levels) {}

    /// Anyone.
    ///
    /// @param about the largest number of people it is worth knowing about
    static SpreadReader anyone(List<RatedCell> cells, List<Seen> seen, int about) {
        return new SpreadReader(cells, about, -1, 0).reading(seen);
    }

    /// A respondent, for whom it is worth knowing about one fewer.
    ///
    /// @param own which of the ratings of the cell
    static SpreadReader respondent(
            List<RatedCell> cells, List<Seen> seen, int about, int cell, int own) {
        return new SpreadReader(cells, about - 1, cell, own).reading(seen);
    }

    private SpreadReader reading(List<Seen> seen) {
        for (Seen group : seen) {
            read(group.weights(), level -> level + 1, group.low(), group.high());
            if (!group.levels().isEmpty()) {
                read(group.weights(), level -> level >= 3 ? 1 : 0, group.favourable());
                for (int each = 0; each < LEVELS; each++) {
                    int asked = each;
                    read(
                            group.weights(),
                            level -> level == asked ? 1 : 0,
                            group.levels().get(each));
                }
            }
        }
        return this;
    }

    List<String> listNarrowed() {
        SmallSimplex tables = new SmallSimplex(rows);
        List<double[]> points = new ArrayList<>();
        List<String> narrowed = new ArrayList<>();
        for (List<Integer> set : sets()) {
            double[] factors = new double[cells.size() * (LEVELS - 1)];
            int people = 0;
            for (int c : set) {
                people += n(c);
                for (int level = 1; level < LEVELS; level++) {
                    factors[variable(c, level)] = level;
                }
            }
            if (width(factors, points) < people - 1e-6) {
                points.add(tables.highest(factors));
                double[] down = new double[factors.length];
                for (int i = 0; i < down.length; i++) {
                    down[i] = -factors[i];
                }
                points.add(tables.highest(down));
                if (width(factors, points) < people - 1e-6) {
                    narrowed.add(
                            "%s of %d: %.2f wide"
                                    .formatted(
                                            set.stream().map(cells::get).toList(),
                                            people,
                                            width(factors, points) / people));
                }
            }
        }
        return narrowed;
    }

    private static double width(double[] factors, List<double[]> points) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] point : points) {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * point[i];
            }
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        return high - low;
    }

    private int n(int cell) {
        return cells.get(cell).ratings().size() - (cell == insider ? 1 : 0);
    }

    private static int variable(int cell, int level) {
        return cell * (LEVELS - 1) + level - 1;
    }

    private void read(List<Double> weights, IntToDoubleFunction worth, int percent) {
        read(weights, worth, percent / 100.0 - 0.025, percent / 100.0 + 0.025);
    }

    /// Everyone who is not at a higher level is at the lowest.
    private void read(List<Double> weights, IntToDoubleFunction worth, double low, double high) {
        double[] up = new double[cells.size() * (LEVELS - 1) + 1];
        double start = 0;
        for (int c = 0; c < weights.size(); c++) {
            start += weights.get(c) * n(c) * worth.applyAsDouble(0);
            for (int level = 1; level < LEVELS; level++) {
                up[variable(c, level)] =
                        weights.get(c) * (worth.applyAsDouble(level) - worth.applyAsDouble(0));
            }
        }
        if (insider >= 0) {
            int level = cells.get(insider).ratings().get(own) - 1;
            start += weights.get(insider) * worth.applyAsDouble(level);
        }
        double[] down = new double[up.length];
        for (int i = 0; i < up.length; i++) {
            down[i] = -up[i];
        }
        up[up.length - 1] = high - start + 1e-9;
        down[up.length - 1] = start - low + 1e-9;
        rows.add(up);
        rows.add(down);
    }

    private List<List<Integer>> sets() {
        List<List<Integer>> sets = new ArrayList<>();
        extend(List.of(), 0, 0, sets);
        return sets;
    }

    private void extend(List<Integer> set, int from, int people, List<List<Integer>> sets) {
        for (int c = from; c < cells.size(); c++) {
            if (n(c) > 0 && people + n(c) <= about) {
                List<Integer> larger = new ArrayList<>(set);
                larger.add(c);
                if (isInLine(larger)) {
                    sets.add(larger);
                }
                extend(larger, c + 1, people + n(c), sets);
            }
        }
    }

    private boolean isInLine(List<Integer> set) {
        return set.stream().map(c -> cells.get(c).organisation()).distinct().count() == 1
                || set.stream().map(c -> cells.get(c).role()).distinct().count() == 1;
    }
}
