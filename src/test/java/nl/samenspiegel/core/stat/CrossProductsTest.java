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
import java.util.stream.IntStream;

final class CrossProductsTest {

    private static final int K = 4;

    /// The property on which the annex of a region rests: however the bags are cut, the sums are
    /// the same.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void mergingPartsIsCountingAll(long seed) {
        var random = new Random(seed);
        List<int[]> left = cases(random);
        List<int[]> right = cases(random);
        CrossProducts all =
                right.stream().reduce(of(left), CrossProducts::plus, CrossProducts::merge);

        assertThat(of(left).merge(of(right))).isEqualTo(all);
        assertThat(of(right).merge(of(left))).isEqualTo(all);
        assertThat(all.minus(of(right))).isEqualTo(of(left));
        assertThat(all.merge(CrossProducts.none(K))).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void mergesInAnyOrder(long seed) {
        var random = new Random(seed);
        CrossProducts a = of(cases(random));
        CrossProducts b = of(cases(random));
        CrossProducts c = of(cases(random));

        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(c.merge(a).merge(b)).isEqualTo(a.merge(b.merge(c)));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void readsBackWhatItHandedOver(long seed) {
        CrossProducts sums = of(cases(new Random(seed)));

        assertThat(CrossProducts.of(K, sums.counts())).isEqualTo(sums).hasSameHashCodeAs(sums);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void hasTheCovariancesOfTheCases(long seed) {
        List<int[]> cases = cases(new Random(seed), 2);
        double[][] covariance = of(cases).covariance();

        for (int i = 0; i < K; i++) {
            for (int j = 0; j < K; j++) {
                double expected = covariance(cases, i, j);
                assertThat(covariance[i][j]).isCloseTo(expected, within(1e-13));
            }
        }
    }

    @Test
    void countsSumsAndProducts() {
        var sums =
                CrossProducts.none(3)
                        .plus(new int[] {1, 2, 3})
                        .plus(new int[] {5, 4, 3})
                        .plus(new int[] {2, 2, 5});

        assertThat(sums.k()).isEqualTo(3);
        assertThat(sums.n()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).mapToLong(sums::sum)).containsExactly(8L, 8L, 11L);
        assertThat(sums.mean(2)).isEqualTo(11 / 3.0);
        assertThat(sums.product(0, 0)).isEqualTo(30);
        assertThat(sums.product(0, 1)).isEqualTo(26).isEqualTo(sums.product(1, 0));
        assertThat(sums.product(2, 0)).isEqualTo(28);
        assertThat(sums.product(1, 1)).isEqualTo(24);
        assertThat(sums.product(1, 2)).isEqualTo(28);
        assertThat(sums.product(2, 2)).isEqualTo(43);
        assertThat(sums.counts()).containsExactly(3, 8, 8, 11, 30, 26, 28, 24, 28, 43);
    }

    @Test
    void cannotBeChangedFromOutside() {
        var sums = CrossProducts.none(1).plus(new int[] {3});
        sums.counts()[0] = 7;

        assertThat(sums.n()).isOne();
    }

    @Test
    void hasNoCovarianceOfFewerThanTwo() {
        var one = CrossProducts.none(2).plus(new int[] {3, 4});

        assertThat(CrossProducts.none(2).covariance()[0]).containsOnly(Double.NaN);
        assertThat(CrossProducts.none(2).mean(0)).isNaN();
        assertThat(one.covariance()[1]).containsOnly(Double.NaN);
        assertThat(one.plus(new int[] {3, 5}).covariance()[0]).containsExactly(0, 0);
    }

    @Test
    void refusesWhatCannotBeSumsOfCases() {
        var one = CrossProducts.none(2).plus(new int[] {3, 4});

        assertThatIllegalArgumentException().isThrownBy(() -> CrossProducts.none(0));
        assertThatIllegalArgumentException().isThrownBy(() -> one.plus(new int[] {3}));
        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(CrossProducts.none(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> CrossProducts.none(2).minus(one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.minus(CrossProducts.none(2).plus(new int[] {4, 4})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.of(1, new long[] {2, 4, 7}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.of(2, new long[] {2, 4, 8}));
    }

    @Test
    void refusesASumThatDoesNotFit() {
        var huge = CrossProducts.of(1, new long[] {1, 3_000_000_000L, 9_000_000_000_000_000_000L});

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> huge.merge(huge));
    }

    private static CrossProducts of(List<int[]> cases) {
        return cases.stream()
                .reduce(CrossProducts.none(K), CrossProducts::plus, CrossProducts::merge);
    }

    private static List<int[]> cases(Random random) {
        return cases(random, 0);
    }

    private static List<int[]> cases(Random random, int atLeast) {
        return IntStream.range(0, atLeast + random.nextInt(40))
                .mapToObj(_ -> random.ints(K, -2, 8).toArray())
                .toList();
    }

    private static double covariance(List<int[]> cases, int i, int j) {
        double n = cases.size();
        double meanI = cases.stream().mapToInt(x -> x[i]).sum() / n;
        double meanJ = cases.stream().mapToInt(x -> x[j]).sum() / n;
        double products = cases.stream().mapToDouble(x -> (x[i] - meanI) * (x[j] - meanJ)).sum();
        return products / (n - 1);
    }
}
