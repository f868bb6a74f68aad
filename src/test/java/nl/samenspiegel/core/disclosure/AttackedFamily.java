package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.disclosure.Attacker.Seen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The groups of a table that may be released, level by level.
///
/// @param groups those with at least k people
record AttackedFamily(AttackedTable table, List<Group> groups) {

    static final int K = 5;
    static final List<String> LEVELS =
            List.of("perspectives", "total", "roles", "organisations", "role × organisation");

    /// @param recipes of all numbers that are shown of it
    /// @param fair which of them counts every organisation the same; none if that is not shown
    record Group(String key, int level, List<Recipe> recipes, List<Recipe> fair) {

        private Candidate<String> candidate(double[] sums, Collection<Recipe> numbers) {
            return new Candidate<>(
                    key,
                    level,
                    numbers.stream().map(recipe -> recipe.published(sums)).toList(),
                    Set.of());
        }

        private List<Recipe> pooled() {
            return recipes.stream().filter(recipe -> !fair.contains(recipe)).toList();
        }
    }

    /// Two perspectives of two roles, with every organisation and every voice counting the same;
    /// the total, the roles, the organisations, and the roles of each organisation.
    static AttackedFamily of(AttackedTable table) {
        var family = new AttackedFamily(table, new ArrayList<>());
        for (int perspective = 0; perspective < 2; perspective++) {
            int of = perspective;
            family.add("perspective " + of, 0, cell -> table.columns()[cell] / 2 == of);
        }
        family.add("total", 1, _ -> true);
        for (int role : IntStream.of(table.columns()).distinct().toArray()) {
            family.add("role " + role, 2, cell -> table.columns()[cell] == role);
        }
        for (int row : IntStream.of(table.rows()).distinct().toArray()) {
            family.add("organisation " + row, 3, cell -> table.rows()[cell] == row);
        }
        for (int row : IntStream.of(table.rows()).distinct().toArray()) {
            for (int role : IntStream.of(table.columns()).distinct().toArray()) {
                IntPredicate isIn =
                        cell -> table.rows()[cell] == row && table.columns()[cell] == role;
                family.add("organisation %d, role %d".formatted(row, role), 4, isIn);
            }
        }
        return family;
    }

    private void add(String key, int level, IntPredicate in) {
        boolean[] cells = new boolean[table.cells()];
        int people = 0;
        for (int j = 0; j < cells.length; j++) {
            cells[j] = in.test(j);
            people += cells[j] ? table.n()[j] : 0;
        }
        if (people >= K) {
            List<Recipe> recipes = new ArrayList<>(List.of(Recipe.mean(table.n(), cells)));
            List<Recipe> fair = level == 0 ? List.of(fair(cells)) : List.of();
            recipes.addAll(fair);
            groups.add(new Group(key, level, recipes, fair));
        }
    }

    private Recipe fair(boolean[] cells) {
        List<boolean[]> organisations = new ArrayList<>();
        for (int row : IntStream.of(table.rows()).distinct().toArray()) {
            boolean[] own = new boolean[cells.length];
            boolean any = false;
            for (int j = 0; j < cells.length; j++) {
                own[j] = cells[j] && table.rows()[j] == row;
                any |= own[j];
            }
            if (any) {
                organisations.add(own);
            }
        }
        return Recipe.meanOfMeans(table.n(), organisations.toArray(boolean[][]::new));
    }

    /// All groups with all their numbers.
    List<Candidate<String>> candidates() {
        return groups.stream()
                .map(group -> group.candidate(table.sums(), group.recipes()))
                .toList();
    }

    /// All groups without the numbers in which every organisation counts the same.
    List<Candidate<String>> pooledCandidates() {
        return groups.stream().map(group -> group.candidate(table.sums(), group.pooled())).toList();
    }

    /// All numbers of these groups.
    List<Recipe> recipes(Collection<String> shown) {
        return groups.stream()
                .filter(group -> shown.contains(group.key()))
                .flatMap(group -> group.recipes().stream())
                .toList();
    }

    /// Someone who reads all numbers of these groups.
    Attacker attacker(Collection<String> shown) {
        return attacker(recipes(shown));
    }

    /// Someone who reads these numbers.
    Attacker attacker(List<Recipe> recipes) {
        double[] sums = table.sums();
        List<Seen> seen = recipes.stream().map(recipe -> Seen.of(recipe, sums)).toList();
        return new Attacker(table.n(), table.rows(), table.columns(), seen, K - 1);
    }
}
