package nl.samenspiegel.model;

import static nl.samenspiegel.fixture.DrawnTrend.drawn;
import static nl.samenspiegel.fixture.DrawnTrend.line;
import static nl.samenspiegel.fixture.DrawnTrend.released;
import static nl.samenspiegel.fixture.DrawnTrend.trend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Change;
import nl.samenspiegel.core.publication.TrendLine;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// What a release hides has no change, and the organisations in both rounds are a group of their
/// own, which has to be large enough as well.
final class J06_HiddenInOneRoundTest {

    private static final String TWO_SCHOOLS =
            """
            s1 PUP 6x 2 2 2
            s2 PUP 6x 3 3 3
            """;

    @Test
    void fewerThanFiveInEitherRound() {
        TrendLine pupils =
                pupils(
                        TWO_SCHOOLS,
                        """
                        s1 PUP 2x 5 5 5
                        s2 PUP 2x 5 5 5
                        """);

        assertThat(pupils.inBoth()).isEqualTo(new Change.Hidden());
        assertThat(pupils.all()).isEqualTo(new Change.Hidden());
        assertThat(pupils.changed()).isFalse();
    }

    @Test
    void fewerThanFiveInTheOrganisationsInBoth() {
        TrendLine pupils =
                pupils(
                        TWO_SCHOOLS,
                        """
                        s1 PUP 2x 5 5 5
                        s2 PUP 2x 5 5 5
                        s3 PUP 9x 4 4 4
                        s4 PUP 9x 4 4 4
                        """);

        assertThat(pupils.inBoth()).isEqualTo(new Change.Hidden());
        assertThat(pupils.all()).isInstanceOf(Change.Shown.class);
    }

    @Test
    void someoneWhoWouldWeighTooMuchInTheOrganisationsInBoth() {
        TrendLine pupils =
                pupils(
                        TWO_SCHOOLS + "s3 PUP 6x 3 3 3",
                        """
                        s1 PUP 2x 3 3 3
                        s2 PUP 6x 3 3 3
                        s4 PUP 6x 3 3 3
                        """);

        // a person of s1 weighs a sixth among three schools, without s4 a quarter
        assertThat(pupils.inBoth()).isEqualTo(new Change.Hidden());
        assertThat(pupils.all()).isInstanceOf(Change.Shown.class);
    }

    @Test
    void theHigherOfTwoThresholdsCounts() {
        var first = released(GivenInstrument.trust(), TWO_SCHOOLS, "SITE", new Threshold(10));
        var second =
                released(
                        GivenInstrument.trust(),
                        """
                        s1 PUP 4x 2 2 2
                        s2 PUP 4x 3 3 3
                        """);

        assertThat(line(drawn(first, second), Ladder.TRUST, "pupil").inBoth())
                .isEqualTo(new Change.Hidden());
        assertThat(line(drawn(second, second), Ladder.TRUST, "pupil").inBoth())
                .isInstanceOf(Change.Shown.class);
    }

    @Test
    void anItemOfWhichTheMeanIsShownAsBeyondABound() {
        var instrument =
                GivenInstrument.instrument()
                        .scale("MOOD", 2, ScaleReport.FACETS, GivenInstrument.FIVE, "institute")
                        .build();
        var trend =
                trend(
                        instrument,
                        """
                        i1 TRN 6x 2 2
                        i1 TRN 6x 4 4
                        """,
                        """
                        i1 TRN 11x 1 2
                        i1 TRN 1x 5 4
                        """);

        // eleven of twelve chose the lowest level, or are not favourable: mean ≤ 1.5, and 2.2
        assertThat(line(trend, item(1), "institute").inBoth()).isEqualTo(new Change.Hidden());
        assertThat(line(trend, item(1), "institute").all()).isEqualTo(new Change.Hidden());
        assertThat(line(trend, item(2), "institute").inBoth()).isInstanceOf(Change.Shown.class);
    }

    private static TrendLine pupils(String earlier, String later) {
        return line(trend(GivenInstrument.trust(), earlier, later), Ladder.TRUST, "pupil");
    }

    private static Measure item(int number) {
        return new Measure.OneItem("MOOD", new ItemCode("MOOD-0" + number));
    }
}
