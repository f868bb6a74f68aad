package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class PushTest {

    /// The tests' own linear programme counts every sum from the lowest it can be.
    @Test
    void goesAsFarAsAnotherLinearProgrammeGoes() {
        Random random = new Random(3);
        for (int seed = 0; seed < 200; seed++) {
            AttackedTable table = AttackedTable.random(200 + seed, 5, 4, 3 + seed % 3 * 0.8);
            Atoms atoms = table.atoms();
            List<Line> lines = new ArrayList<>();
            for (Candidate<String> candidate : AttackedFamily.of(table).candidates()) {
                candidate.rows().stream()
                        .filter(_ -> random.nextBoolean())
                        .map(row -> Line.of(row, atoms, Line.PUBLIC))
                        .forEach(lines::add);
            }
            var tables = new Tables(atoms, lines);
            int[] set = {random.nextInt(atoms.size())};

            double far = new Push(tables).from(tables.room()).run(set, 1000);
            double near = new Push(tables).from(tables.room()).run(set, -1000);

            var other = new SmallSimplex(inequalities(tables));
            double[] goal = new double[atoms.size()];
            goal[set[0]] = 1;
            double truth = -tables.room().down()[set[0]];
            assertThat(far).isEqualTo(other.highest(goal)[set[0]] - truth, within(1e-7));
            goal[set[0]] = -1;
            assertThat(near).isEqualTo(other.highest(goal)[set[0]] - truth, within(1e-7));
        }
    }

    private static List<double[]> inequalities(Tables tables) {
        Room room = tables.room();
        int size = room.down().length;
        List<double[]> list = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            double[] most = new double[size + 1];
            most[j] = 1;
            most[size] = room.up()[j] - room.down()[j];
            list.add(most);
        }
        for (Line line : tables.lines()) {
            double[] up = new double[size + 1];
            double start = 0;
            for (int i = 0; i < line.places().length; i++) {
                up[line.places()[i]] = line.factors()[i];
                start -= line.factors()[i] * room.down()[line.places()[i]];
            }
            double[] down = Arrays.stream(up).map(each -> -each).toArray();
            up[size] = line.up() + start;
            down[size] = -line.down() - start;
            list.add(up);
            list.add(down);
        }
        return list;
    }

    @Test
    void stopsWhereItIsAskedTo() {
        Atoms atoms = DrawnAtoms.of("organisation | STU\nA | 4 at 3.0").atoms();
        var tables = new Tables(atoms, List.of());

        assertThat(new Push(tables).from(tables.room()).run(new int[] {0}, 2.5)).isEqualTo(2.5);
        assertThat(new Push(tables).from(tables.room()).run(new int[] {0}, -20)).isEqualTo(-8);
    }
}
