package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What is chosen from 200 random tables withstands an attacker who shares no code with it.
final class AttackTest {

    private static final int TABLES = 200;
    private static final double[] MEANS = {3, 4, 4.6};
    private static final double FLOOR = 0.65;

    private static AttackedFamily family(int table) {
        return AttackedFamily.of(
                AttackedTable.random(1000 + table, 6, 4, MEANS[table % MEANS.length]));
    }

    private static Choice.Kept<String> choice(AttackedFamily family) {
        var choice =
                Suppression.choose(
                        family.table().atoms(),
                        List.of(),
                        family.candidates(),
                        new Threshold(AttackedFamily.K));
        assertThat(choice).isInstanceOf(Choice.Kept.class);
        return (Choice.Kept<String>) choice;
    }

    @Test
    void leavesNothingToAnyReader() {
        for (int table = 0; table < TABLES; table++) {
            AttackedFamily family = family(table);
            Attacker attacker = family.attacker(choice(family).shown());

            assertThat(attacker.listEliminated()).as("table %d", table).isEmpty();
            assertThat(attacker.listNarrowed()).as("table %d", table).isEmpty();
        }
    }

    @Test
    void leavesNothingToARespondent() {
        Random random = new Random(7);
        for (int table = 0; table < TABLES; table++) {
            AttackedFamily family = family(table);
            Attacker reader = family.attacker(choice(family).shown());
            for (int cell = 0; cell < family.table().cells(); cell++) {
                List<Double> answers = family.table().answers().get(cell);
                double own = answers.get(random.nextInt(answers.size()));
                Attacker insider = reader.insider(cell, own);

                assertThat(insider.listEliminated()).as("table %d", table).isEmpty();
                assertThat(insider.listNarrowed()).as("table %d", table).isEmpty();
            }
        }
    }

    @Test
    void keepsMostOfWhatMayBeReleased() {
        int[] kept = new int[AttackedFamily.LEVELS.size()];
        int[] releasable = new int[kept.length];
        for (int table = 0; table < TABLES; table++) {
            AttackedFamily family = family(table);
            var shown = choice(family).shown();
            for (var group : family.groups()) {
                releasable[group.level()]++;
                kept[group.level()] += shown.contains(group.key()) ? 1 : 0;
            }
        }

        List<String> shares = new ArrayList<>();
        int all = 0;
        int allKept = 0;
        for (int level = 0; level < kept.length; level++) {
            all += releasable[level];
            allKept += kept[level];
            shares.add(
                    "%s %d of %d"
                            .formatted(
                                    AttackedFamily.LEVELS.get(level),
                                    kept[level],
                                    releasable[level]));
        }
        System.out.printf("kept %d of %d: %s%n", allKept, all, String.join(", ", shares));
        assertThat((double) allKept / all).isGreaterThan(FLOOR);
    }
}
