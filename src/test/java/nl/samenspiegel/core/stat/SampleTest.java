package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class SampleTest {

    private static Stream<List<Double>> partnerships() {
        return ReferenceTable.rows("partnership-means.csv").stream()
                .map(row -> row.subList(0, 6).stream().map(Double::valueOf).toList());
    }

    /// @param expected partnership, n, mean, sd, low, high
    @ParameterizedTest
    @MethodSource("partnerships")
    void agreesOnMeansAndTheirIntervals(List<Double> expected) {
        int partnership = expected.getFirst().intValue();
        Map<Integer, Moments> scores = SyntheticAnswers.scoresByPartnership();
        Sample sample = scores.getOrDefault(partnership, Moments.NONE).sample();
        double unit = SyntheticAnswers.WHOLE;
        Interval interval = sample.estimate().interval(0.95);

        assertThat((double) sample.n()).isEqualTo(expected.get(1));
        assertThat(sample.mean() / unit).isCloseTo(expected.get(2), within(1e-13));
        assertThat(sample.standardDeviation() / unit).isCloseTo(expected.get(3), within(1e-13));
        assertThat(interval.low() / unit).isCloseTo(expected.get(4), within(1e-12));
        assertThat(interval.high() / unit).isCloseTo(expected.get(5), within(1e-12));
    }

    @Test
    void comparesWithAnotherAsWelchDoes() {
        // R 4.2.2: t.test(set1, set2)
        Sample set1 = of(24, 43, 58, 67, 61, 44, 67, 49, 59, 52, 62, 50);
        Sample set2 = of(42, 43, 65, 26, 33, 41, 19, 54, 42, 20, 17, 60);

        EstimatedMean difference = set1.estimate().minus(set2.estimate());

        assertThat(difference.value()).isEqualTo(14.5);
        assertThat(difference.standardError()).isCloseTo(14.5 / 2.49089556134304, within(1e-12));
        assertThat(difference.df()).isCloseTo(20.5663003697233, within(1e-12));
        assertThat(difference.twoSidedP()).isCloseTo(0.0213841000992018, within(1e-14));
        assertThat(difference.interval(0.95).low()).isCloseTo(2.37858970626271, within(1e-11));
    }

    @Test
    void isCertainWhenAllNumbersAreEqual() {
        Sample equal = of(4, 4, 4);

        assertThat(equal.mean()).isEqualTo(4);
        assertThat(equal.standardDeviation()).isZero();
        assertThat(equal.estimate().interval(0.95)).isEqualTo(new Interval(4, 4));
    }

    @Test
    void hasNoSpreadOfFewerThanTwo() {
        assertThat(of(3).mean()).isEqualTo(3);
        assertThat(of(3).squares()).isZero();
        assertThat(of(3).variance()).isNaN();
        assertThat(of(3).estimate().interval(0.95)).isEqualTo(Interval.NONE);
        assertThat(of().mean()).isNaN();
        assertThat(of().standardDeviation()).isNaN();
        assertThat(of().estimate().df()).isNaN();
    }

    @Test
    void refusesWhatIsNoSample() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(-1, 3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(2, 3, -1));
    }

    private static Sample of(int... values) {
        return IntStream.of(values)
                .boxed()
                .reduce(Moments.NONE, Moments::plus, Moments::merge)
                .sample();
    }
}
