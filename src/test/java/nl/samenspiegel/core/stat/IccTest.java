package nl.samenspiegel.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class IccTest {

    @Test
    void agreesWithR() {
        Map<String, Double> expected =
                ReferenceTable.rows("icc.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        List::getFirst, row -> Double.parseDouble(row.get(1))));
        double unit = SyntheticAnswers.WHOLE;

        Icc icc = Icc.of(samples(SyntheticAnswers.scoresByPartnership().values()));

        Map<String, Double> found =
                Map.ofEntries(
                        Map.entry("total", (double) icc.total()),
                        Map.entry("groups", (double) icc.groups()),
                        Map.entry("between", icc.between() / (unit * unit)),
                        Map.entry("within", icc.within() / (unit * unit)),
                        Map.entry("averageSize", icc.averageSize()),
                        Map.entry("icc1", icc.icc1()),
                        Map.entry("icc1ByK0", icc.icc1ByK0()),
                        Map.entry("icc2", icc.icc2()),
                        Map.entry("icc1Low", icc.icc1Interval(0.95).low()),
                        Map.entry("icc1High", icc.icc1Interval(0.95).high()),
                        Map.entry("icc2Low", icc.icc2Interval(0.95).low()),
                        Map.entry("icc2High", icc.icc2Interval(0.95).high()));
        assertThat(found).containsOnlyKeys(expected.keySet());
        expected.forEach((what, value) ->
                assertThat(found.get(what))
                        .as(what)
                        .isCloseTo(value, within(1e-12 * Math.abs(value))));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void dependsOnNeitherOrderNorUnit(long seed) {
        var random = new Random(seed);
        List<int[]> groups = groups(random);
        Icc icc = Icc.of(samples(groups.stream().map(IccTest::moments).toList()));
        List<int[]> turned =
                new ArrayList<>(
                        groups.stream()
                                .map(group -> IntStream.of(group).map(x -> 40 - 7 * x).toArray())
                                .toList());
        Collections.shuffle(turned, random);

        Icc other = Icc.of(samples(turned.stream().map(IccTest::moments).toList()));

        assertThat(other.icc1()).isCloseTo(icc.icc1(), within(1e-12));
        assertThat(other.icc1ByK0()).isCloseTo(icc.icc1ByK0(), within(1e-12));
        assertThat(other.icc2()).isCloseTo(icc.icc2(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void liesWithinItsInterval(long seed) {
        List<int[]> groups = groups(new Random(seed));
        Icc icc = Icc.of(samples(groups.stream().map(IccTest::moments).toList()));

        assertThat(icc.averageSize()).isLessThanOrEqualTo((double) icc.total() / icc.groups());
        assertThat(icc.icc1()).isBetween(-1.0, 1.0);
        assertThat(icc.icc1Interval(0.95).contains(icc.icc1ByK0())).isTrue();
        assertThat(icc.icc2Interval(0.95).contains(icc.icc2())).isTrue();
    }

    @Test
    void isOneWhenOnlyGroupsDiffer() {
        Icc icc = Icc.of(samples(List.of(moments(2, 2, 2), moments(4, 4), moments(5, 5))));

        assertThat(icc.icc1()).isOne();
        assertThat(icc.icc1ByK0()).isOne();
        assertThat(icc.icc2()).isOne();
        assertThat(icc.icc1Interval(0.95)).isEqualTo(new Interval(1, 1));
        assertThat(icc.icc2Interval(0.95)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void isBelowZeroWhenGroupsDifferLessThanByChance() {
        Icc icc = Icc.of(samples(List.of(moments(1, 5), moments(2, 4), moments(3, 3))));

        assertThat(icc.between()).isZero();
        assertThat(icc.icc1()).isEqualTo(-1);
        assertThat(icc.icc2()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void isNotANumberWithoutGroupsOrSpread() {
        Icc one = Icc.of(samples(List.of(moments(1, 2, 3), Moments.NONE)));
        Icc single = Icc.of(samples(List.of(moments(1), moments(2), moments(3))));
        Icc equal = Icc.of(samples(List.of(moments(3, 3), moments(3, 3, 3))));

        for (Icc icc : List.of(Icc.of(List.of()), one, single, equal)) {
            assertThat(icc.icc1()).isNaN();
            assertThat(icc.icc1ByK0()).isNaN();
            assertThat(icc.icc2()).isNaN();
            assertThat(icc.icc1Interval(0.95)).isEqualTo(Interval.NONE);
            assertThat(icc.icc2Interval(0.95)).isEqualTo(Interval.NONE);
        }
    }

    private static List<Sample> samples(Iterable<Moments> groups) {
        List<Sample> samples = new ArrayList<>();
        groups.forEach(group -> samples.add(group.sample()));
        return samples;
    }

    private static Moments moments(int... values) {
        return Arrays.stream(values).boxed().reduce(Moments.NONE, Moments::plus, Moments::merge);
    }

    /// 2 to 9 groups of 2 to 15 numbers around a level of their own.
    private static List<int[]> groups(Random random) {
        return IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(_ -> {
                    int level = random.nextInt(4);
                    return random.ints(2 + random.nextInt(14), level, level + 9).toArray();
                })
                .toList();
    }
}
