package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A release after answers were added is attacked together with the one before.
final class SecondReleaseAttackTest {

    private static final Threshold THRESHOLD = new Threshold(AttackedFamily.K);

    /// Who answered before comes first, who was added after.
    private record TwoReleases(AttackedFamily early, AttackedFamily both, Random random) {

        private static TwoReleases random(int seed) {
            Random random = new Random(seed);
            AttackedTable all = AttackedTable.random(4000 + seed, 6, 4, 3 + seed % 3 * 0.8);
            AttackedTable early = part(all, new Random(seed), true);
            AttackedTable late = part(all, new Random(seed), false);
            return new TwoReleases(
                    AttackedFamily.of(early), AttackedFamily.of(beside(early, late)), random);
        }

        /// The same people for the same random numbers: three in four are early.
        private static AttackedTable part(AttackedTable all, Random random, boolean early) {
            List<List<Double>> answers = new ArrayList<>();
            List<int[]> places = new ArrayList<>();
            for (int j = 0; j < all.cells(); j++) {
                List<Double> cell =
                        all.answers().get(j).stream()
                                .filter(_ -> random.nextInt(4) > 0 == early)
                                .toList();
                if (!cell.isEmpty()) {
                    answers.add(cell);
                    places.add(new int[] {all.rows()[j], all.columns()[j]});
                }
            }
            return new AttackedTable(
                    answers,
                    places.stream().mapToInt(place -> place[0]).toArray(),
                    places.stream().mapToInt(place -> place[1]).toArray());
        }

        private static AttackedTable beside(AttackedTable first, AttackedTable second) {
            List<List<Double>> answers = new ArrayList<>(first.answers());
            answers.addAll(second.answers());
            return new AttackedTable(
                    answers,
                    both(first.rows(), second.rows()),
                    both(first.columns(), second.columns()));
        }

        private static int[] both(int[] first, int[] second) {
            return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
        }

        private List<Recipe> shownBefore() {
            var choice =
                    Suppression.choose(
                            early.table().atoms(), List.of(), early.candidates(), THRESHOLD);
            return early.recipes(((Choice.Kept<String>) choice).shown()).stream()
                    .map(recipe -> recipe.among(both.table().cells()))
                    .toList();
        }

        /// Groups to which nobody was added, or at least k people.
        private List<Candidate<String>> candidates() {
            return both.candidates().stream()
                    .filter(candidate -> THRESHOLD.allowsRest(added(candidate)))
                    .toList();
        }

        private long added(Candidate<String> candidate) {
            return candidate.rows().getFirst().weights().factors().keySet().stream()
                    .filter(place -> place >= early.table().cells())
                    .mapToLong(place -> both.table().n()[place])
                    .sum();
        }

        private List<Recipe> shownAfter(List<Recipe> before) {
            double[] sums = both.table().sums();
            var choice =
                    Suppression.choose(
                            both.table().atoms(),
                            before.stream().map(recipe -> recipe.published(sums)).toList(),
                            candidates(),
                            THRESHOLD);
            assertThat(choice).isInstanceOf(Choice.Kept.class);
            return both.recipes(((Choice.Kept<String>) choice).shown());
        }
    }

    @Test
    void leavesNothingToWhoeverKeptTheFirstRelease() {
        int shown = 0;
        for (int seed = 0; seed < 60; seed++) {
            TwoReleases releases = TwoReleases.random(seed);
            List<Recipe> before = releases.shownBefore();
            List<Recipe> after = releases.shownAfter(before);
            List<Recipe> all = new ArrayList<>(before);
            all.addAll(after);
            shown += after.size();

            Attacker reader = releases.both().attacker(all);
            assertThat(reader.listEliminated()).as("table %d", seed).isEmpty();
            assertThat(reader.listNarrowed()).as("table %d", seed).isEmpty();

            int cell = releases.random().nextInt(releases.both().table().cells());
            double own = releases.both().table().answers().get(cell).getFirst();
            assertThat(reader.insider(cell, own).listEliminated()).as("table %d", seed).isEmpty();
            assertThat(reader.insider(cell, own).listNarrowed()).as("table %d", seed).isEmpty();
        }
        assertThat(shown).isGreaterThan(60 * 5);
    }

    @Test
    void wouldTellSomethingIfTheFirstReleaseWereForgotten() {
        int told = 0;
        for (int seed = 0; seed < 30; seed++) {
            TwoReleases releases = TwoReleases.random(seed);
            List<Recipe> all = new ArrayList<>(releases.shownBefore());
            all.addAll(releases.shownAfter(List.of()));

            told += releases.both().attacker(all).listEliminated().isEmpty() ? 0 : 1;
        }
        assertThat(told).isPositive();
    }
}
