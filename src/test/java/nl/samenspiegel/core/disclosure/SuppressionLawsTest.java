package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// What holds of every table, on random ones.
final class SuppressionLawsTest {

    private static final Threshold THRESHOLD = Threshold.USUAL;

    private static AttackedTable table(int seed) {
        return AttackedTable.random(7000 + seed, 4, 4, 3 + seed % 3 * 0.8);
    }

    private static List<PublishedRow> someRows(AttackedTable table, Random random) {
        List<PublishedRow> rows = new ArrayList<>();
        for (Candidate<String> candidate : AttackedFamily.of(table).candidates()) {
            if (random.nextInt(3) > 0) {
                rows.addAll(candidate.rows());
            }
        }
        return rows;
    }

    private static boolean isSafe(Atoms atoms, List<PublishedRow> rows) {
        return DisclosureAudit.of(atoms, rows, THRESHOLD) instanceof Verdict.Safe;
    }

    @Test
    void aNumberMoreNeverMakesATableSafe() {
        Random random = new Random(1);
        int unsafe = 0;
        for (int seed = 0; seed < 150; seed++) {
            AttackedTable table = table(seed);
            List<PublishedRow> rows = someRows(table, random);
            boolean safe = true;
            for (int i = 0; i <= rows.size(); i++) {
                boolean next = isSafe(table.atoms(), rows.subList(0, i));
                assertThat(safe || !next).as("table %d, %d rows", seed, i).isTrue();
                safe = next;
            }
            unsafe += safe ? 0 : 1;
        }
        assertThat(unsafe).isBetween(50, 149);
    }

    @Test
    void aNumberInAnotherUnitTellsTheSame() {
        Random random = new Random(2);
        for (int seed = 0; seed < 150; seed++) {
            AttackedTable table = table(seed);
            List<PublishedRow> rows = someRows(table, random);
            List<PublishedRow> scaled =
                    rows.stream().map(row -> scaled(row, 1 + random.nextInt(50))).toList();

            assertThat(isSafe(table.atoms(), scaled)).isEqualTo(isSafe(table.atoms(), rows));
        }
    }

    private static PublishedRow scaled(PublishedRow row, int by) {
        return new PublishedRow(
                row.weights().times(new BigFraction(by, 7)),
                row.low() * by / 7,
                row.high() * by / 7);
    }

    @Test
    void theOrderOfAtomsDoesNotMatter() {
        Random random = new Random(3);
        for (int seed = 0; seed < 150; seed++) {
            AttackedTable table = table(seed);
            List<PublishedRow> rows = someRows(table, random);
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < table.cells(); j++) {
                order.add(j);
            }
            Collections.shuffle(order, random);
            Atoms atoms = table.atoms();
            Atoms shuffled =
                    new Atoms(order.stream().map(atoms.list()::get).toList(), atoms.range());
            List<PublishedRow> moved = rows.stream().map(row -> moved(row, order)).toList();

            assertThat(isSafe(shuffled, moved)).isEqualTo(isSafe(atoms, rows));
        }
    }

    private static PublishedRow moved(PublishedRow row, List<Integer> order) {
        Map<Integer, BigFraction> factors = new TreeMap<>();
        row.weights()
                .factors()
                .forEach((place, factor) -> factors.put(order.indexOf(place), factor));
        return new PublishedRow(new Weights(factors), row.low(), row.high());
    }

    @Test
    void whatIsChosenIsSafeInAnyOrderAndNothingCanBeAdded() {
        Random random = new Random(4);
        for (int seed = 0; seed < 40; seed++) {
            AttackedTable table = table(seed);
            List<Candidate<String>> candidates =
                    new ArrayList<>(AttackedFamily.of(table).candidates());
            Collections.shuffle(candidates, random);

            Set<String> shown = shown(table, candidates);

            assertThat(isSafe(table.atoms(), rows(candidates, shown))).isTrue();
            for (Candidate<String> candidate : candidates) {
                List<PublishedRow> more = rows(candidates, shown);
                more.addAll(candidate.rows());
                assertThat(isSafe(table.atoms(), more))
                        .as("table %d with %s", seed, candidate.key())
                        .isEqualTo(shown.contains(candidate.key()));
            }
        }
    }

    private static Set<String> shown(AttackedTable table, List<Candidate<String>> candidates) {
        var choice = Suppression.choose(table.atoms(), List.of(), candidates, THRESHOLD);
        assertThat(choice)
                .isEqualTo(Suppression.choose(table.atoms(), List.of(), candidates, THRESHOLD));
        return ((Choice.Kept<String>) choice).shown();
    }

    private static List<PublishedRow> rows(List<Candidate<String>> candidates, Set<String> shown) {
        List<PublishedRow> rows = new ArrayList<>();
        for (Candidate<String> candidate : candidates) {
            if (shown.contains(candidate.key())) {
                rows.addAll(candidate.rows());
            }
        }
        return rows;
    }
}
