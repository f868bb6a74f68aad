package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Attacker.Seen;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class BoundsAuditTest {

    private static final Threshold THRESHOLD = new Threshold(5);

    /// Every small table is looked at by two linear programmes for every set of cells in a row or a
    /// column, and for every answer in it once more by whoever gave it.
    @Test
    void findsWhatLinearProgrammesFind() {
        Random random = new Random(5);
        int found = 0;
        for (int seed = 0; seed < 400; seed++) {
            AttackedTable table =
                    AttackedTable.random(500 + seed, 3, 3, 3 + random.nextInt(3) * 0.8);
            List<Recipe> recipes = recipes(random, table);
            if (recipes.isEmpty()) {
                continue;
            }

            boolean narrowed = narrowed(table, recipes);

            found += narrowed ? 1 : 0;
            assertThat(leaks(table, recipes)).as("table %d", seed).isEqualTo(narrowed);
        }
        assertThat(found).isBetween(100, 350);
    }

    private static List<Recipe> recipes(Random random, AttackedTable table) {
        List<Recipe> recipes = new ArrayList<>();
        for (AttackedFamily.Group group : AttackedFamily.of(table).groups()) {
            if (random.nextInt(3) > 0) {
                recipes.addAll(group.recipes());
            }
        }
        return recipes;
    }

    private static boolean narrowed(AttackedTable table, List<Recipe> recipes) {
        List<Seen> seen = recipes.stream().map(recipe -> Seen.of(recipe, table.sums())).toList();
        var reader = new Attacker(table.n(), table.rows(), table.columns(), seen, 4);
        boolean narrowed = !reader.listNarrowed().isEmpty();
        for (int cell = 0; cell < table.cells() && !narrowed; cell++) {
            for (double answer : table.answers().get(cell)) {
                narrowed |= !reader.insider(cell, answer).listNarrowed().isEmpty();
            }
        }
        return narrowed;
    }

    private static boolean leaks(AttackedTable table, List<Recipe> recipes) {
        Atoms atoms = table.atoms();
        Readers readers = Readers.of(atoms, THRESHOLD);
        var audit = new BoundsAudit(readers);
        audit.publish(
                recipes.stream()
                        .map(recipe -> recipe.published(table.sums()))
                        .map(row -> Line.of(row, atoms, Line.PUBLIC))
                        .toList());
        List<HiddenSet> sets = HiddenSet.findAll(readers).orElseThrow();
        boolean leaks = sets.stream().anyMatch(set -> audit.findLeak(set).isPresent());
        assertThat(audit.confirms(sets)).isEqualTo(!leaks);
        return leaks;
    }
}
