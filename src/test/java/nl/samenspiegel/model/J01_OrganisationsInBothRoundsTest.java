package nl.samenspiegel.model;

import static nl.samenspiegel.fixture.DrawnTrend.line;
import static nl.samenspiegel.fixture.DrawnTrend.trend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Change;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;
import nl.samenspiegel.core.publication.TrendLine;
import nl.samenspiegel.core.publication.WhoAnswered;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// A change between two rounds is first that of the organisations which answered in both. The
/// change between all who answered comes second: part of it may be that other organisations did.
final class J01_OrganisationsInBothRoundsTest {

    private static final String FIRST =
            """
            s1 PUP 6x 2 2 2
            s1 PUP 6x 3 3 3
            s2 PUP 6x 3 3 3
            s2 PUP 6x 4 4 4
            s3 PUP 6x 1 1 1
            s3 PUP 6x 2 2 2
            """;

    @Test
    void whoLeftAndWhoJoinedPlayNoPart() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        FIRST,
                        """
                        s1 PUP 6x 3 3 3
                        s1 PUP 6x 4 4 4
                        s2 PUP 6x 4 4 4
                        s2 PUP 6x 5 5 5
                        s4 PUP 6x 4 4 4
                        s4 PUP 6x 5 5 5
                        """);

        // s1 and s2: (3.5 + 4.5)/2 − (2.5 + 3.5)/2 = 1; each round s_w² = 6/22, variance
        // 6/22·(2/12)/4 = 0.011364; √0.022727 on 44 df, t = 2.015: 0.304
        // all: 12.5/3 − 7.5/3 = 1.667; each round 9/33·(3/12)/9 = 0.007576; √0.015152 on 66 df,
        // t = 1.997: 0.246
        assertThat(line(trend, Ladder.TRUST, "pupil"))
                .isEqualTo(
                        new TrendLine(
                                Ladder.TRUST,
                                new TrendLine.Of.OnePerspective("pupil"),
                                shown(10, 3),
                                shown(17, 2),
                                true));
        assertThat(trend.answered().getFirst())
                .extracting(WhoAnswered::inBoth, WhoAnswered::earlier, WhoAnswered::later)
                .containsExactly(2, 3, 3);
    }

    @Test
    void anOrganisationThatDidNotAnswerOnceIsInOneRoundOnly() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        FIRST,
                        """
                        s1 PUP 6x 2 2 2
                        s1 PUP 6x 3 3 3
                        s2 PUP 6x 3 3 3
                        s2 PUP 6x 4 4 4
                        s3 PUP 0x . . .
                        """);

        // the two that answered twice are as they were, and no term for organisations widens that
        assertThat(line(trend, Ladder.TRUST, "pupil").inBoth()).isEqualTo(shown(0, 3));
        // 3.0 − 2.5; the later round 1/3·s_b²/2 + 2/3·0.011364 with s_b² = 0.5: 0.090909 on 1.18 df
        assertThat(line(trend, Ladder.TRUST, "pupil").all())
                .isInstanceOfSatisfying(
                        Change.Shown.class,
                        all -> {
                            assertThat(all.points()).hasToString("0.5");
                            assertThat(all.indicative()).isTrue();
                        });
    }

    @Test
    void oneOrganisationIsNotEnough() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        FIRST,
                        """
                        s1 PUP 6x 4 4 4
                        s1 PUP 6x 5 5 5
                        s4 PUP 6x 4 4 4
                        s4 PUP 6x 5 5 5
                        """);

        TrendLine pupils = line(trend, Ladder.TRUST, "pupil");
        assertThat(pupils.inBoth()).isEqualTo(new Change.Hidden());
        assertThat(pupils.all()).isInstanceOf(Change.Shown.class);
        assertThat(pupils.changed()).isFalse();
    }

    @Test
    void oneOrganisationIsEnoughWhereThereIsOneByNature() {
        var trend =
                trend(
                        GivenInstrument.trust(),
                        """
                        i1 TRN 6x 3 3 3
                        i1 TRN 6x 4 4 4
                        """,
                        """
                        i1 TRN 6x 4 4 4
                        i1 TRN 6x 5 5 5
                        """);

        // 4.5 − 3.5; each round 3/11/12 = 0.022727; √0.045455 on 22 df, t = 2.074: 0.442
        TrendLine institute = line(trend, Ladder.TRUST, "institute");
        assertThat(institute.inBoth()).isEqualTo(shown(10, 4));
        assertThat(institute.all()).isEqualTo(shown(10, 4));
        assertThat(institute.changed()).isTrue();
    }

    private static Change shown(int tenths, int halfWidth) {
        return new Change.Shown(
                new Tenths(tenths), new Precision.HalfWidth(new Tenths(halfWidth)), false);
    }
}
