package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Someone who reads what is published, knows how many people are in each cell, and tries to work
/// out what few of them answered. Shares nothing with the product.
final class Attacker {

    private final int[] n;
    private final int[] rows;
    private final int[] columns;
    private final List<Seen> numbers;
    private final int about;

    /// @param n people in each cell
    /// @param rows the row of each cell
    /// @param columns the column of each cell
    /// @param about the largest number of people it is worth knowing about
    Attacker(int[] n, int[] rows, int[] columns, List<Seen> numbers, int about) {
        this.n = n;
        this.rows = rows;
        this.columns = columns;
        this.numbers = numbers;
        this.about = about;
    }

    int[] n() {
        return n;
    }

    int[] rows() {
        return rows;
    }

    int[] columns() {
        return columns;
    }

    List<Seen> numbers() {
        return numbers;
    }

    int about() {
        return about;
    }

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final double POINT = 1;
    private static final double DOUBT = 1e-6;
    private static final double ZERO = 1e-9;

    /// A published number.
    record Seen(Recipe recipe, double low, double high) {

        static Seen of(Recipe recipe, double[] sums) {
            double shown = recipe.shown(sums);
            return new Seen(recipe, shown - 0.05, shown + 0.05);
        }
    }

    /// The same, as read by someone in a cell who knows the own answer: that person becomes a cell
    /// apart, at the end, of which the sum is known, and it is worth knowing about one fewer.
    Attacker insider(int cell, double answer) {
        int[] people = Arrays.copyOf(n, n.length + 1);
        people[cell]--;
        people[n.length] = 1;
        List<Seen> more = new ArrayList<>();
        for (Seen seen : numbers) {
            Recipe split = split(seen.recipe(), cell);
            split.above()[cell] = people[cell] == 0 ? 0 : split.above()[cell];
            more.add(new Seen(split, seen.low(), seen.high()));
        }
        long[] own = new long[n.length + 1];
        own[n.length] = 1;
        long[] ones = new long[n.length + 1];
        Arrays.fill(ones, 1);
        more.add(new Seen(new Recipe(own, ones), answer, answer));
        return new Attacker(people, repeat(rows, cell), repeat(columns, cell), more, about - 1);
    }

    private static Recipe split(Recipe recipe, int cell) {
        return new Recipe(repeat(recipe.above(), cell), repeat(recipe.below(), cell));
    }

    private static long[] repeat(long[] values, int place) {
        long[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = values[place];
        return longer;
    }

    private static int[] repeat(int[] values, int place) {
        int[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = values[place];
        return longer;
    }

    private boolean isKnown(int cell) {
        return numbers.stream()
                .anyMatch(seen -> seen.low() == seen.high() && seen.recipe().above()[cell] != 0);
    }

    /// Lists the sets of cells about which something can be worked out by adding and subtracting.
    List<boolean[]> listEliminated() {
        NullSpace unseen = NullSpace.of(numbers.stream().map(Seen::recipe).toList(), n.length);
        return listSets(cells -> true).stream().filter(unseen::tells).toList();
    }

    /// Lists the sets of cells in one row or one column whose mean lies within less than a point.
    List<boolean[]> listNarrowed() {
        SmallSimplex tables = new SmallSimplex(inequalities());
        List<double[]> points = new ArrayList<>();
        List<boolean[]> narrowed = new ArrayList<>();
        for (boolean[] set : listSets(this::isInLine)) {
            double people = people(set);
            if (width(set, points) < POINT * people - DOUBT) {
                double[] factors = new double[n.length];
                for (int j = 0; j < n.length; j++) {
                    factors[j] = set[j] ? 1 : 0;
                }
                points.add(tables.highest(factors));
                points.add(tables.highest(Arrays.stream(factors).map(each -> -each).toArray()));
                if (width(set, points) < POINT * people - DOUBT) {
                    narrowed.add(set);
                }
            }
        }
        return narrowed;
    }

    private static double width(boolean[] set, List<double[]> points) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] point : points) {
            double sum = 0;
            for (int j = 0; j < set.length; j++) {
                sum += set[j] ? point[j] : 0;
            }
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        return high - low;
    }

    private boolean isInLine(boolean[] set) {
        return isSame(set, rows) || isSame(set, columns);
    }

    private static boolean isSame(boolean[] set, int[] labels) {
        int found = -1;
        for (int j = 0; j < set.length; j++) {
            if (set[j] && found >= 0 && labels[j] != found) {
                return false;
            }
            found = set[j] ? labels[j] : found;
        }
        return true;
    }

    private double people(boolean[] set) {
        double people = 0;
        for (int j = 0; j < n.length; j++) {
            people += set[j] ? n[j] : 0;
        }
        return people;
    }

    /// What is known of the sums, each counted from the lowest it can be.
    private List<double[]> inequalities() {
        List<double[]> list = new ArrayList<>();
        for (int j = 0; j < n.length; j++) {
            double[] most = new double[n.length + 1];
            most[j] = 1;
            most[n.length] = n[j] * (HIGHEST - LOWEST);
            list.add(most);
        }
        for (Seen seen : numbers) {
            double[] up = new double[n.length + 1];
            double start = 0;
            for (int j = 0; j < n.length; j++) {
                up[j] = (double) seen.recipe().above()[j] / seen.recipe().below()[j];
                start += up[j] * n[j] * LOWEST;
            }
            double[] down = Arrays.stream(up).map(each -> -each).toArray();
            up[n.length] = seen.high() - start + ZERO;
            down[n.length] = start - seen.low() + ZERO;
            list.add(up);
            list.add(down);
        }
        return list;
    }

    /// All sets of cells that hold 1 to `about` people and pass.
    private List<boolean[]> listSets(Predicate<boolean[]> test) {
        List<boolean[]> sets = new ArrayList<>();
        extend(new boolean[n.length], 0, 0, sets, test);
        return sets;
    }

    private void extend(
            boolean[] set, int from, int people, List<boolean[]> sets, Predicate<boolean[]> test) {
        for (int j = from; j < n.length; j++) {
            if (n[j] > 0 && people + n[j] <= about && !isKnown(j)) {
                boolean[] larger = set.clone();
                larger[j] = true;
                if (test.test(larger)) {
                    sets.add(larger);
                }
                extend(larger, j + 1, people + n[j], sets, test);
            }
        }
    }
}
