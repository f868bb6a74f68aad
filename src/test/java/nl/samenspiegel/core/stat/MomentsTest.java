package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;

final class MomentsTest {

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void mergesInAnyOrderAndBack(long seed) {
        var random = new Random(seed);
        Moments a = of(numbers(random));
        Moments b = of(numbers(random));
        Moments c = of(numbers(random));

        assertThat(a.merge(b).merge(c)).isEqualTo(c.merge(a.merge(b)));
        assertThat(a.merge(b).minus(b)).isEqualTo(a);
        assertThat(a.merge(Moments.NONE)).isEqualTo(a);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void hasTheSpreadOfTheNumbers(long seed) {
        List<Integer> numbers = numbers(new Random(seed));
        double mean = numbers.stream().mapToDouble(x -> x).sum() / numbers.size();
        double squares = numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();

        Sample sample = of(numbers).sample();

        assertThat(sample.n()).isEqualTo(numbers.size());
        assertThat(sample.mean()).isEqualTo(mean);
        assertThat(sample.squares()).isCloseTo(squares, within(1e-10));
    }

    @Test
    void losesNoDigitsFarFromZero() {
        // subtracting sums of squares as doubles would leave 0 or 128 here
        Moments far = of(List.of(1_000_000_001, 1_000_000_002, 1_000_000_003));

        assertThat(far.sample().squares()).isEqualTo(2);
    }

    @Test
    void hasNoSpreadOfOneOrOfEqualNumbersAndNoMeanOfNone() {
        assertThat(of(List.of(7)).sample()).isEqualTo(new Sample(1, 7, 0));
        assertThat(of(List.of(7, 7, 7)).sample()).isEqualTo(new Sample(3, 7, 0));
        assertThat(Moments.NONE.sample()).isEqualTo(new Sample(0, Double.NaN, Double.NaN));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Moments.NONE.plus(4_000_000_000L));
    }

    @Test
    void refusesWhatCannotBeMoments() {
        Moments two = of(List.of(1, 5));

        assertThatIllegalArgumentException().isThrownBy(() -> new Moments(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moments(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> two.minus(of(List.of(1, 5, 5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(3, 3)).minus(of(List.of(1))));
    }

    private static Moments of(List<Integer> numbers) {
        return numbers.stream().reduce(Moments.NONE, Moments::plus, Moments::merge);
    }

    private static List<Integer> numbers(Random random) {
        return random.ints(1 + random.nextInt(30), -20, 60).boxed().toList();
    }
}
