package nl.samenspiegel.core.disclosure;

import org.apache.commons.math3.fraction.BigFraction;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How a published number is made of cells, written down by the tests themselves: of each cell's
/// sum the part `above / below`.
final class Recipe {

    private final long[] above;
    private final long[] below;

    /// @param above 0 where the cell takes no part
    Recipe(long[] above, long[] below) {
        this.above = above;
        this.below = below;
    }

    long[] above() {
        return above;
    }

    long[] below() {
        return below;
    }

    private static Recipe none(int cells) {
        long[] below = new long[cells];
        Arrays.fill(below, 1);
        return new Recipe(new long[cells], below);
    }

    /// The mean of everyone in these cells.
    static Recipe mean(int[] n, boolean[] in) {
        Recipe recipe = none(n.length);
        for (int j = 0; j < n.length; j++) {
            recipe.above[j] = in[j] ? 1 : 0;
            recipe.below[j] = people(n, in);
        }
        return recipe;
    }

    /// The mean of the means of several groups of cells, none of them empty.
    static Recipe meanOfMeans(int[] n, boolean[]... groups) {
        Recipe recipe = none(n.length);
        for (boolean[] group : groups) {
            for (int j = 0; j < n.length; j++) {
                if (group[j]) {
                    recipe.above[j] = 1;
                    recipe.below[j] = groups.length * people(n, group);
                }
            }
        }
        return recipe;
    }

    private static long people(int[] n, boolean[] in) {
        long people = 0;
        for (int j = 0; j < n.length; j++) {
            people += in[j] ? n[j] : 0;
        }
        return people;
    }

    /// The same of a table with more cells, of which these come first.
    Recipe among(int cells) {
        Recipe longer = none(cells);
        System.arraycopy(above, 0, longer.above, 0, above.length);
        System.arraycopy(below, 0, longer.below, 0, below.length);
        return longer;
    }

    double value(double[] sums) {
        double value = 0;
        for (int j = 0; j < sums.length; j++) {
            value += sums[j] * above[j] / below[j];
        }
        return value;
    }

    /// Shown with one decimal, halves away from zero.
    double shown(double[] sums) {
        return Math.floor(value(sums) * 10 + 0.5 + 1e-9) / 10;
    }

    /// In the form in which the product takes it.
    PublishedRow published(double[] sums) {
        Map<Integer, BigFraction> factors = new TreeMap<>();
        for (int j = 0; j < above.length; j++) {
            factors.put(j, new BigFraction(above[j], below[j]));
        }
        double shown = shown(sums);
        return new PublishedRow(new Weights(factors), shown - 0.05, shown + 0.05);
    }
}
