package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.IntStream;

final class RwgTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/rwg-j.csv", useHeadersInDisplayName = true)
    void agreesOnSixItems(int partnership, long n, double expected) {
        CrossProducts group =
                SyntheticAnswers.completeByPartnership("I01", "I06")
                        .getOrDefault(partnership, CrossProducts.none(6));

        assertThat(group.n()).isEqualTo(n);
        assertThat(Rwg.multiple(group, 5)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void comparesTheVarianceWithThatOfRandomRatings() {
        // ratings 2, 3, 3, 4: variance 2/3, and (25 − 1)/12 = 2
        assertThat(Rwg.randomVariance(5)).isEqualTo(2);
        assertThat(Rwg.randomVariance(7)).isEqualTo(4);
        assertThat(Rwg.single(moments(2, 3, 3, 4), 5)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Rwg.single(moments(2, 3, 3, 4), 7)).isCloseTo(5 / 6.0, within(1e-15));
    }

    @Test
    void isOneInFullAgreementAndZeroBeyondChance() {
        assertThat(Rwg.single(moments(4, 4, 4), 5)).isOne();
        assertThat(Rwg.single(moments(1, 5), 5)).isZero();
        assertThat(Rwg.multiple(group(new int[] {4, 2}, new int[] {4, 2}), 5)).isOne();
        assertThat(Rwg.multiple(group(new int[] {1, 5}, new int[] {5, 1}), 5)).isZero();
    }

    @Test
    void isNotANumberOfOne() {
        assertThat(Rwg.single(moments(4), 5)).isNaN();
        assertThat(Rwg.single(Moments.NONE, 5)).isNaN();
        assertThat(Rwg.multiple(group(new int[] {4, 2}), 5)).isNaN();
        assertThat(Rwg.multiple(CrossProducts.none(3), 5)).isNaN();
    }

    @Test
    void needsALevelToChoose() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rwg.randomVariance(1));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void isTheSameOfOneItemAsOfItsRatings(long seed) {
        int[] ratings = new Random(seed).ints(10, 1, 6).toArray();
        CrossProducts oneItem =
                IntStream.of(ratings)
                        .mapToObj(rating -> group(new int[] {rating}))
                        .reduce(CrossProducts.none(1), CrossProducts::merge);

        assertThat(Rwg.multiple(oneItem, 5))
                .isCloseTo(Rwg.single(moments(ratings), 5), within(1e-13))
                .isBetween(0.0, 1.0);
    }

    private static Moments moments(int... ratings) {
        return IntStream.of(ratings).boxed().reduce(Moments.NONE, Moments::plus, Moments::merge);
    }

    private static CrossProducts group(int[]... raters) {
        CrossProducts group = CrossProducts.none(raters[0].length);
        for (int[] ratings : raters) {
            group = group.plus(ratings);
        }
        return group;
    }
}
