package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class EstimatedMeanTest {

    @Test
    void hasTheIntervalOfR() {
        // R 4.2.2: t.test(aircondit$hours), Proschan 1963 as in package boot
        var mean = meanOf(3, 5, 7, 18, 43, 85, 91, 98, 100, 130, 230, 487);

        Interval interval = mean.interval(0.95);

        assertThat(mean.df()).isEqualTo(11);
        assertThat(interval.low()).isCloseTo(21.5256118021347, within(1e-11));
        assertThat(interval.high()).isCloseTo(194.641054864532, within(1e-11));
    }

    @Test
    void comparesAsWelchDoes() {
        // R 4.2.2: t.test(set1, set2)
        var set1 = meanOf(24, 43, 58, 67, 61, 44, 67, 49, 59, 52, 62, 50);
        var set2 = meanOf(42, 43, 65, 26, 33, 41, 19, 54, 42, 20, 17, 60);

        EstimatedMean difference = set1.minus(set2);

        assertThat(difference.value() / difference.standardError())
                .isCloseTo(2.49089556134304, within(1e-13));
        assertThat(difference.df()).isCloseTo(20.5663003697233, within(1e-12));
        assertThat(difference.twoSidedP()).isCloseTo(0.0213841000992018, within(1e-14));
        assertThat(difference.interval(0.95).low()).isCloseTo(2.37858970626271, within(1e-11));
        assertThat(difference.interval(0.95).high()).isCloseTo(26.6214102937373, within(1e-11));
    }

    @Test
    void averagesIndependentMeans() {
        var average =
                EstimatedMean.average(
                        List.of(new EstimatedMean(3, 0.04, 10), new EstimatedMean(4, 0.04, 10)));

        assertThat(average.value()).isEqualTo(3.5);
        assertThat(average.variance()).isCloseTo(0.02, within(1e-15));
        assertThat(average.df()).isCloseTo(20, within(1e-12));
    }

    @Test
    void theAverageOfOneMeanIsThatMean() {
        var average = EstimatedMean.average(List.of(new EstimatedMean(3.7, 0.04, 10)));

        assertThat(average.value()).isEqualTo(3.7);
        assertThat(average.variance()).isEqualTo(0.04);
        assertThat(average.df()).isCloseTo(10, within(1e-12));
    }

    @Test
    void isCertainWhenAllValuesAreEqual() {
        var certain = new EstimatedMean(3, 0, 4);

        assertThat(certain.interval(0.95)).isEqualTo(new Interval(3, 3));
        assertThat(certain.minus(new EstimatedMean(3, 0, 9)).twoSidedP()).isEqualTo(1);
        assertThat(certain.minus(new EstimatedMean(2, 0, 9)).twoSidedP()).isZero();
        assertThat(certain.minus(new EstimatedMean(2, 0, 9)).df()).isEqualTo(4);
        assertThat(certain.minus(new EstimatedMean(2, 0.5, 9)).df()).isEqualTo(9);
    }

    @Test
    void hasNoIntervalWithoutAVariance() {
        var unknown = new EstimatedMean(3, Double.NaN, Double.NaN);

        assertThat(unknown.interval(0.95).low()).isNaN();
        assertThat(unknown.minus(new EstimatedMean(2, 0.5, 9)).twoSidedP()).isNaN();
        assertThat(
                        EstimatedMean.average(List.of(unknown, new EstimatedMean(2, 0.5, 9)))
                                .interval(0.95)
                                .high())
                .isNaN();
    }

    @Test
    void refusesWhatIsNoVariance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EstimatedMean(3, -0.1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> EstimatedMean.average(List.of()));
    }

    private static EstimatedMean meanOf(int... values) {
        double n = values.length;
        double mean = IntStream.of(values).sum() / n;
        double squares = IntStream.of(values).mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new EstimatedMean(mean, squares / (n - 1) / n, n - 1);
    }
}
