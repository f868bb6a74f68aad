package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;

final class FrequenciesTest {

    /// The property on which every comparison rests: however the bags are cut, the sum is the same.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void mergingPartsIsCountingAll(long seed) {
        var random = new Random(seed);
        List<Integer> left = ratings(random);
        List<Integer> right = ratings(random);
        Frequencies all = right.stream().reduce(of(left), Frequencies::plus, Frequencies::merge);

        assertThat(of(left).merge(of(right))).isEqualTo(all);
        assertThat(of(right).merge(of(left))).isEqualTo(all);
        assertThat(all.minus(of(right))).isEqualTo(of(left));
        assertThat(of(left).moments().merge(of(right).moments())).isEqualTo(all.moments());
        assertThat(all.moments().minus(of(right).moments())).isEqualTo(of(left).moments());
    }

    @Test
    void countsFromAValueUpwards() {
        var frequencies = Frequencies.of(1, 4, 0, 2, 5, 1);

        assertThat(frequencies.totalFrom(4)).isEqualTo(6);
        assertThat(frequencies.totalFrom(-3)).isEqualTo(12);
        assertThat(frequencies.totalFrom(6)).isZero();
        assertThat(frequencies.count(3)).isEqualTo(2);
        assertThat(frequencies.moments()).isEqualTo(new Moments(12, 35, 127));
    }

    @Test
    void refusesWhatLiesOutsideItsRange() {
        var frequencies = Frequencies.none(1, 5);

        assertThatIllegalArgumentException().isThrownBy(() -> frequencies.plus(6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frequencies.merge(Frequencies.none(0, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frequencies.minus(frequencies.plus(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequencies.none(2, 1));
    }

    private static Frequencies of(List<Integer> values) {
        return values.stream()
                .reduce(Frequencies.none(0, 6), Frequencies::plus, Frequencies::merge);
    }

    private static List<Integer> ratings(Random random) {
        return random.ints(random.nextInt(40), 0, 7).boxed().toList();
    }
}
