package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The attacker of [AttackTest] finds something as soon as a part of the work is left out.
final class AttackControlsTest {

    private static final int TABLES = 60;
    private static final double[] MEANS = {3, 4, 4.6};
    private static final Threshold THRESHOLD = new Threshold(AttackedFamily.K);

    private static long countTables(
            Function<AttackedFamily, Set<String>> choice,
            Function<Attacker, List<boolean[]>> found) {
        long tables = 0;
        for (int table = 0; table < TABLES; table++) {
            AttackedFamily family =
                    AttackedFamily.of(
                            AttackedTable.random(3000 + table, 6, 4, MEANS[table % MEANS.length]));
            tables += found.apply(family.attacker(choice.apply(family))).isEmpty() ? 0 : 1;
        }
        return tables;
    }

    private static Set<String> shown(Choice<String> choice) {
        assertThat(choice).isInstanceOf(Choice.Kept.class);
        return ((Choice.Kept<String>) choice).shown();
    }

    @Test
    void findsSomethingWhenOnlySmallGroupsAreHidden() {
        long tables =
                countTables(
                        family -> shown(new Choice.Kept<>(keys(family), Set.of())),
                        Attacker::listEliminated);

        assertThat(tables).isGreaterThan(TABLES / 2);
    }

    private static Set<String> keys(AttackedFamily family) {
        return Set.copyOf(family.groups().stream().map(AttackedFamily.Group::key).toList());
    }

    @Test
    void findsSomethingWhenNumbersInWhichOrganisationsCountTheSameAreOverlooked() {
        long tables =
                countTables(
                        family ->
                                shown(
                                        Suppression.choose(
                                                family.table().atoms(),
                                                List.of(),
                                                family.pooledCandidates(),
                                                THRESHOLD)),
                        Attacker::listEliminated);

        assertThat(tables).isPositive();
    }

    @Test
    void findsSomethingWhenBoundsAreOverlooked() {
        long tables = countTables(AttackControlsTest::chosenWithoutBounds, Attacker::listNarrowed);

        assertThat(tables).isPositive();
    }

    private static Set<String> chosenWithoutBounds(AttackedFamily family) {
        List<Candidate<String>> order =
                family.candidates().stream()
                        .sorted(Comparator.comparingInt(Candidate::rank))
                        .toList();
        Readers readers = Readers.of(family.table().atoms(), THRESHOLD);
        return shown(new Chooser<>(readers, List.of(), order, THRESHOLD).choose(List.of()));
    }
}
