package nl.samenspiegel.model;

import static nl.samenspiegel.fixture.DrawnTrend.headline;
import static nl.samenspiegel.fixture.DrawnTrend.line;
import static nl.samenspiegel.fixture.DrawnTrend.trend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Change;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;
import nl.samenspiegel.core.publication.TrendLine;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// The headline changes as the perspectives that are expected do on average; without one of them it
/// has no change.
final class J02_TheHeadlineOverTimeTest {

    private static final String SCHOOL =
            """
            s1 MEN 5x 3 3 3
            s1 MEN 5x 4 4 4
            s2 MEN 5x 3 3 3
            s2 MEN 5x 4 4 4
            """;

    private static final String EARLIER =
            SCHOOL
                    + """
                    s1 PUP 20x 2 2 2
                    s1 PUP 20x 3 3 3
                    s2 PUP 20x 2 2 2
                    s2 PUP 20x 3 3 3
                    i1 TRN 6x 3 3 3
                    i1 TRN 6x 4 4 4
                    """;

    private static final String PUPILS_ROSE =
            SCHOOL
                    + """
                    s1 PUP 20x 3 3 3
                    s1 PUP 20x 4 4 4
                    s2 PUP 20x 3 3 3
                    s2 PUP 20x 4 4 4
                    """;

    @Test
    void everyPerspectiveCountsTheSame() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        EARLIER,
                        PUPILS_ROSE
                                + """
                                i1 TRN 6x 4 4 4
                                i1 TRN 6x 5 5 5
                                """);

        // (1 + 0 + 1)/3; each round (20/78/80 + 5/18/20 + 3/11/12)/9 = 0.004424; √0.008848 on 54.8
        // df, t = 2.004: 0.189
        var expected =
                new Change.Shown(new Tenths(7), new Precision.HalfWidth(new Tenths(2)), false);
        assertThat(headline(trend, Ladder.TRUST))
                .isEqualTo(
                        new TrendLine(
                                Ladder.TRUST,
                                new TrendLine.Of.Together(),
                                expected,
                                expected,
                                true));
        assertThat(trend.lines())
                .extracting(TrendLine::changed)
                .containsExactly(true, false, true, true);
    }

    @Test
    void withoutOneOfThemInEitherRoundThereIsNone() {
        var trend = trend(GivenInstrument.trust(), EARLIER, PUPILS_ROSE + "i1 TRN 4x 4 4 4");

        assertThat(headline(trend, Ladder.TRUST).inBoth()).isEqualTo(new Change.Hidden());
        assertThat(headline(trend, Ladder.TRUST).all()).isEqualTo(new Change.Hidden());
        assertThat(headline(trend, Ladder.TRUST).changed()).isFalse();
        assertThat(line(trend, Ladder.TRUST, "pupil").changed()).isTrue();
    }

    @Test
    void withoutOneOfThemInTheSameOrganisationsOnlyTheSecondIsLeft() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        EARLIER,
                        PUPILS_ROSE.replace("s2 MEN", "s3 MEN")
                                + """
                                i1 TRN 6x 4 4 4
                                i1 TRN 6x 5 5 5
                                """);

        assertThat(headline(trend, Ladder.TRUST).inBoth()).isEqualTo(new Change.Hidden());
        assertThat(headline(trend, Ladder.TRUST).all()).isInstanceOf(Change.Shown.class);
    }

    @Test
    void anIndicativePerspectiveMakesItIndicative() {
        var trend = trend(GivenInstrument.trust(), EARLIER, PUPILS_ROSE + "i1 TRN 6x 5 5 5");

        assertThat(headline(trend, Ladder.TRUST).inBoth())
                .isInstanceOfSatisfying(
                        Change.Shown.class, change -> assertThat(change.indicative()).isTrue());
        assertThat(headline(trend, Ladder.TRUST).changed()).isFalse();
    }

    @Test
    void aScaleOfOnePerspectiveHasNone() {
        var instrument =
                GivenInstrument.instrument()
                        .scale("TRUST", 3, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                        .build();

        assertThat(trend(instrument, EARLIER, PUPILS_ROSE).lines())
                .extracting(TrendLine::of)
                .containsExactly(new TrendLine.Of.OnePerspective("school"));
    }
}
