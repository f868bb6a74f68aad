package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class ReliabilityTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/alpha.csv", useHeadersInDisplayName = true)
    void agreesOnAlpha(String first, String last, double alpha, double low, double high) {
        Reliability reliability = of(SyntheticAnswers.complete(first, last));
        Interval interval = reliability.alphaInterval(0.95);

        assertThat(reliability.n()).isEqualTo(391);
        assertThat(reliability.alpha()).isCloseTo(alpha, within(1e-13));
        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/item-rest.csv", useHeadersInDisplayName = true)
    void agreesOnItemRestCorrelations(String first, String last, String item, double expected) {
        int i = Integer.parseInt(item.substring(1)) - Integer.parseInt(first.substring(1));

        assertThat(of(SyntheticAnswers.complete(first, last)).itemRestCorrelation(i))
                .isCloseTo(expected, within(1e-13));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/inter-item.csv", useHeadersInDisplayName = true)
    void agreesOnTheMeanCorrelation(String first, String last, double expected) {
        assertThat(of(SyntheticAnswers.complete(first, last)).meanInterItemCorrelation())
                .isCloseTo(expected, within(1e-13));
    }

    /// Mirroring every item and adding a constant changes no covariance; the order of items changes
    /// no sum.
    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void dependsOnNeitherOrderNorDirection(long seed) {
        List<int[]> cases = cases(new Random(seed));
        List<int[]> turned =
                cases.stream()
                        .map(x -> new int[] {6 - x[2], 6 - x[0], 6 - x[3], 6 - x[1]})
                        .toList();

        Reliability reliability = of(cases);
        Reliability other = of(turned);

        assertThat(other.alpha()).isCloseTo(reliability.alpha(), within(1e-12));
        assertThat(other.itemRestCorrelation(1))
                .isCloseTo(reliability.itemRestCorrelation(0), within(1e-12));
        assertThat(other.meanInterItemCorrelation())
                .isCloseTo(reliability.meanInterItemCorrelation(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void staysWithinItsRange(long seed) {
        Reliability reliability = of(cases(new Random(seed)));

        assertThat(reliability.alpha()).isLessThanOrEqualTo(1);
        assertThat(reliability.alphaInterval(0.95).contains(reliability.alpha())).isTrue();
        assertThat(reliability.itemRestCorrelation(3)).isBetween(-1.0, 1.0);
        assertThat(reliability.meanInterItemCorrelation()).isBetween(-1 / 3.0, 1.0);
    }

    @Test
    void isPerfectWhenAllItemsGetTheSameAnswer() {
        Reliability reliability =
                of(List.of(new int[] {2, 2, 2}, new int[] {5, 5, 5}, new int[] {3, 3, 3}));

        assertThat(reliability.alpha()).isOne();
        assertThat(reliability.alphaInterval(0.95)).isEqualTo(new Interval(1, 1));
        assertThat(reliability.itemRestCorrelation(0)).isOne();
        assertThat(reliability.meanInterItemCorrelation()).isCloseTo(1, within(1e-15));
    }

    @Test
    void isNegativeWhenItemsContradict() {
        // two items, covariance -1 beside variances 2 and 3: 2·(1 − 5/3)
        var reliability = Reliability.of(new double[][] {{2, -1}, {-1, 3}}, 30);

        assertThat(reliability.alpha()).isCloseTo(-4 / 3.0, within(1e-15));
        assertThat(reliability.alphaInterval(0.95).low()).isLessThan(-4 / 3.0);
    }

    @Test
    void isNotANumberOfWhatDoesNotVary() {
        Reliability one = of(List.of(new int[] {2, 3, 4}));
        Reliability equal = of(List.of(new int[] {2, 3, 4}, new int[] {2, 3, 4}));
        Reliability opposite = of(List.of(new int[] {1, 5}, new int[] {4, 2}, new int[] {2, 4}));

        assertThat(one.alpha()).isNaN();
        assertThat(one.alphaInterval(0.95)).isEqualTo(Interval.NONE);
        assertThat(equal.alpha()).isNaN();
        assertThat(equal.itemRestCorrelation(1)).isNaN();
        assertThat(equal.meanInterItemCorrelation()).isNaN();
        assertThat(opposite.alpha()).isNaN();
        assertThat(opposite.itemRestCorrelation(0)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void isNotANumberOfOneItem() {
        var reliability = Reliability.of(new double[][] {{1.2}}, 40);

        assertThat(reliability.alpha()).isNaN();
        assertThat(reliability.itemRestCorrelation(0)).isNaN();
        assertThat(reliability.meanInterItemCorrelation()).isNaN();
    }

    @Test
    void refusesWhatIsNoCovarianceMatrix() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reliability.of(new double[0][], 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliability.of(new double[][] {{1, 0.5}}, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliability.of(new double[][] {{1, 0.5}, {0.4, 1}}, 9));
    }

    private static Reliability of(List<int[]> cases) {
        return Reliability.of(
                cases.stream()
                        .reduce(
                                CrossProducts.none(cases.getFirst().length),
                                CrossProducts::plus,
                                CrossProducts::merge));
    }

    /// 10 to 49 cases of four items with something in common.
    private static List<int[]> cases(Random random) {
        return IntStream.range(0, 10 + random.nextInt(40))
                .mapToObj(_ -> random.nextInt(3))
                .map(common -> random.ints(4, 1, 4).map(own -> common + own).toArray())
                .toList();
    }
}
