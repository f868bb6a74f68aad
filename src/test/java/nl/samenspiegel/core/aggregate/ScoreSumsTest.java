package nl.samenspiegel.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.stat.Moments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

final class ScoreSumsTest {

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void hasTheMeanAndSpreadOfTheScores(long seed) {
        var random = new Random(seed);
        int n = 1 + random.nextInt(30);
        double[] scores = new double[n];
        ScoreSums sums = ScoreSums.NONE;
        for (int i = 0; i < n; i++) {
            int answered = 3 + random.nextInt(5);
            int sum = answered + random.nextInt(4 * answered + 1);
            scores[i] = (double) sum / answered;
            sums = sums.merge(one(answered, sum));
        }
        double mean = DoubleStream.of(scores).sum() / n;
        double squares = DoubleStream.of(scores).map(x -> (x - mean) * (x - mean)).sum();

        assertThat(sums.n()).isEqualTo(n);
        assertThat(sums.mean()).isCloseTo(mean, within(1e-14 * n));
        assertThat(sums.sumOfSquares()).isCloseTo(squares, within(1e-12));
    }

    @Test
    void isMergedInAnyOrder() {
        var a = one(3, 10);
        var b = one(5, 21);
        var c = one(3, 14);

        assertThat(a.merge(b).merge(c)).isEqualTo(c.merge(a.merge(b)));
        assertThat(a.merge(ScoreSums.NONE)).isEqualTo(a);
        assertThat(List.of(a, c).stream().reduce(ScoreSums.NONE, ScoreSums::merge))
                .isEqualTo(ScoreSums.of(3, new Moments(2, 24, 296)));
    }

    @Test
    void hasNoSpreadWhenAllScoresAreEqual() {
        // 10/3, 5 times over and on other numbers of items: doubles would leave a rest
        var equal = ScoreSums.of(3, new Moments(5, 50, 500)).merge(one(6, 20)).merge(one(9, 30));

        assertThat(equal.sumOfSquares()).isZero();
        assertThat(equal.mean()).isEqualTo(10 / 3.0);
    }

    @Test
    void isNotANumberOfNobody() {
        assertThat(ScoreSums.NONE.mean()).isNaN();
        assertThat(ScoreSums.NONE.sumOfSquares()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> one(0, 1));
    }

    private static ScoreSums one(int answered, int sum) {
        return ScoreSums.of(answered, Moments.NONE.plus(sum));
    }
}
