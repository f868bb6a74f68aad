package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class AtomTest {

    private static Atom of(double... values) {
        return Atom.of(
                "A",
                "STU",
                values.length,
                Arrays.stream(values).sum(),
                Arrays.stream(values).map(value -> value * value).sum());
    }

    @Test
    void knowsTheValuesOfOneAndOfTwo() {
        assertThat(of(4.2).least()).isEqualTo(4.2, within(1e-12));
        assertThat(of(4.2).most()).isEqualTo(4.2, within(1e-12));
        assertThat(of(2, 4.5).least()).isEqualTo(2, within(1e-12));
        assertThat(of(2, 4.5).most()).isEqualTo(4.5, within(1e-12));
    }

    @Test
    void hasNoValueOutsideItsLimits() {
        Random random = new Random(9);
        for (int draw = 0; draw < 1000; draw++) {
            double[] values =
                    random.doubles(1 + random.nextInt(12), 1, 5).map(Math::rint).toArray();

            assertThat(of(values).least())
                    .isLessThanOrEqualTo(Arrays.stream(values).min().orElseThrow() + 1e-6);
            assertThat(of(values).most())
                    .isGreaterThanOrEqualTo(Arrays.stream(values).max().orElseThrow() - 1e-6);
        }
    }

    @Test
    void holdsSomebody() {
        assertThatThrownBy(() -> new Atom("A", "STU", 0, 0, 1, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotAddUpToWhatItsValuesCannot() {
        assertThatThrownBy(() -> new Atom("A", "STU", 2, 9.5, 1, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Atoms(List.of(new Atom("A", "STU", 2, 11, 1, 6)), new Range(1, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayVaryByOneLevelOfFive() {
        assertThat(new Range(1, 5).narrowest()).isEqualTo(1);
        assertThat(new Range(0, 1).narrowest()).isEqualTo(0.25);
        assertThatThrownBy(() -> new Range(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
