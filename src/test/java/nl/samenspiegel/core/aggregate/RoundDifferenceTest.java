package nl.samenspiegel.core.aggregate;

import static nl.samenspiegel.fixture.DrawnUnits.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.core.stat.EstimatedMean;
import nl.samenspiegel.core.stat.Interval;
import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

final class RoundDifferenceTest {

    private static final double FALLBACK = 0.64;

    private static Stream<List<String>> rows() {
        return ReferenceTable.rows("round-difference.csv").stream();
    }

    /// @param row both rounds; change, variance, df, p and interval as R has them
    @ParameterizedTest
    @MethodSource("rows")
    void agreesWithR(List<String> row) {
        EstimatedMean change = difference(drawn(row.get(0)), drawn(row.get(1))).change();

        double[] expected = row.subList(2, 8).stream().mapToDouble(Double::parseDouble).toArray();
        assertThat(change.value()).isCloseTo(expected[0], within(1e-13));
        assertThat(change.variance()).isCloseTo(expected[1], within(1e-13));
        assertThat(change.df()).isCloseTo(expected[2], within(1e-11));
        assertThat(change.twoSidedP()).isCloseTo(expected[3], within(1e-11));
        Interval interval = change.interval(0.95);
        assertThat(interval.low()).isCloseTo(expected[4], within(1e-10));
        assertThat(interval.high()).isCloseTo(expected[5], within(1e-10));
    }

    @Test
    void addsUpTheVariancesOfBothRounds() {
        RoundDifference difference =
                difference(
                        units(
                                """
                                a 2 2 3 3
                                b 2 3 2 3
                                """),
                        units(
                                """
                                a 3 4 3 4
                                b 4 4 4 4
                                """));

        // means 2.5 and 3.75; s_w² = 2/6 and 1/6; times (1/4 + 1/4)/4
        EstimatedMean change = difference.change();
        assertThat(change.value()).isCloseTo(1.25, within(1e-15));
        assertThat(change.variance()).isCloseTo((2 / 6.0 + 1 / 6.0) / 8, within(1e-15));
        // (2 + 1)²/(2²/6 + 1²/6)
        assertThat(change.df()).isCloseTo(10.8, within(1e-12));
        assertThat(difference.isIndicative()).isTrue();
    }

    @Test
    void hasNoIntervalIfOneOfSeveralOrganisationsAnsweredOnce() {
        var one = OrganisationEqual.estimate(units(2, "a 3 3 3 3 4 4 4 4 4 4"), FALLBACK);
        var two = OrganisationEqual.estimate(units("a 3 3 3 3 4 4 4 4 4 4"), FALLBACK);

        EstimatedMean change = new RoundDifference(one, two).change();

        assertThat(change.value()).isZero();
        assertThat(change.twoSidedP()).isNaN();
        assertThat(Estimate.interval(change))
                .isEqualTo(new IntervalOutcome.None(WhyNoInterval.ONE_ORGANISATION));
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void changesSignOnlyWhenTheRoundsAreSwapped(long seed) {
        var random = new Random(seed);
        PerspectiveScores earlier = any(random);
        PerspectiveScores later = any(random);

        EstimatedMean forth = difference(earlier, later).change();
        EstimatedMean back = difference(later, earlier).change();

        assertThat(back.value()).isEqualTo(-forth.value());
        assertThat(back.variance()).isEqualTo(forth.variance());
        assertThat(back.df()).isCloseTo(forth.df(), within(1e-9));
        assertThat(back.twoSidedP()).isCloseTo(forth.twoSidedP(), within(1e-12));
    }

    private static RoundDifference difference(PerspectiveScores earlier, PerspectiveScores later) {
        return new RoundDifference(
                OrganisationEqual.estimate(earlier, FALLBACK),
                OrganisationEqual.estimate(later, FALLBACK));
    }

    private static PerspectiveScores any(Random random) {
        var drawing = new StringBuilder();
        int organisations = 1 + random.nextInt(5);
        for (int o = 0; o < organisations; o++) {
            drawing.append("s").append(o);
            int persons = 1 + random.nextInt(9);
            for (int p = 0; p < persons; p++) {
                drawing.append(' ').append(1 + random.nextInt(5));
            }
            drawing.append('\n');
        }
        return units(organisations, drawing.toString());
    }

    /// Units between slashes, as in the reference.
    private static PerspectiveScores drawn(String line) {
        String[] drawn = line.split(" / ", -1);
        var drawing = new StringBuilder();
        for (int unit = 0; unit < drawn.length; unit++) {
            drawing.append("s").append(unit).append(' ').append(drawn[unit]).append('\n');
        }
        return units(drawing.toString());
    }
}
