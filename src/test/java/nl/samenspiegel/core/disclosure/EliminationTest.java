package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Attacker.Seen;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class EliminationTest {

    /// Every small table is looked at by trying every set of cells, and for every cell once more
    /// with one of its people split off.
    @Test
    void findsWhatTryingEverySetFinds() {
        Random random = new Random(11);
        int found = 0;
        for (int table = 0; table < 3000; table++) {
            int[] n =
                    random.ints(3 + random.nextInt(6), 1, 7)
                            .map(each -> Math.min(each, 6))
                            .toArray();
            List<Recipe> recipes = recipes(random, n);
            int k = 5 + random.nextInt(3);

            boolean tells = tells(n, recipes, k);

            found += tells ? 1 : 0;
            assertThat(verdict(n, recipes, k))
                    .as("%s of %s at %d", recipes.size(), Arrays.toString(n), k)
                    .isInstanceOf(tells ? Verdict.Discloses.class : Verdict.Safe.class);
        }
        assertThat(found).isBetween(600, 2400);
    }

    /// Numbers about at least seven people, so that none of them is small by itself.
    private static List<Recipe> recipes(Random random, int[] n) {
        List<Recipe> recipes = new ArrayList<>();
        for (int attempt = 0; attempt < 2 + random.nextInt(5); attempt++) {
            boolean[] first = cells(random, n, new boolean[n.length]);
            boolean[] second = cells(random, n, first);
            Recipe recipe =
                    random.nextBoolean() || people(n, second) == 0 || people(n, first) == 0
                            ? Recipe.mean(n, either(first, second))
                            : Recipe.meanOfMeans(n, first, second);
            if (people(n, either(first, second)) >= 7) {
                recipes.add(recipe);
            }
        }
        return recipes;
    }

    private static boolean[] cells(Random random, int[] n, boolean[] except) {
        boolean[] cells = new boolean[n.length];
        for (int j = 0; j < n.length; j++) {
            cells[j] = !except[j] && random.nextInt(5) < 2;
        }
        return cells;
    }

    private static boolean[] either(boolean[] first, boolean[] second) {
        boolean[] either = first.clone();
        for (int j = 0; j < either.length; j++) {
            either[j] |= second[j];
        }
        return either;
    }

    private static int people(int[] n, boolean[] cells) {
        int people = 0;
        for (int j = 0; j < n.length; j++) {
            people += cells[j] ? n[j] : 0;
        }
        return people;
    }

    private static boolean tells(int[] n, List<Recipe> recipes, int k) {
        List<Seen> seen = recipes.stream().map(recipe -> new Seen(recipe, 1, 5)).toList();
        var reader = new Attacker(n, new int[n.length], new int[n.length], seen, k - 1);
        boolean tells = !reader.listEliminated().isEmpty();
        for (int cell = 0; cell < n.length; cell++) {
            tells |= !reader.insider(cell, 3).listEliminated().isEmpty();
        }
        return tells;
    }

    private static Verdict verdict(int[] n, List<Recipe> recipes, int k) {
        double[] sums = Arrays.stream(n).mapToDouble(each -> 3.0 * each).toArray();
        return DisclosureAudit.eliminate(
                atoms(n),
                recipes.stream().map(recipe -> recipe.published(sums)).toList(),
                new Threshold(k));
    }

    private static Atoms atoms(int[] n) {
        return new Atoms(
                Arrays.stream(n)
                        .mapToObj(each -> new Atom("r", "c", each, 3.0 * each, 3, 3))
                        .toList(),
                new Range(1, 5));
    }
}
