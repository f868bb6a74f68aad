package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// A result of one organisation is that of its part of a perspective.
final class G02_OrganisationsTest {

    /// Within s1 nobody differs, within s2 the variance is 1.5; pooled over 10 df it is 0.9. Both
    /// have six answers, so both have ± 2.228·√(0.9/6) = 0.86: the interval tells nothing about how
    /// the answers of one school spread.
    @Test
    void leansOnTheSpreadWithinAllOfThem() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 6x 3 3 3
                        s2 PUP 2x 2 2 2
                        s2 PUP 1x 4 4 4
                        s2 PUP 1x 3 3 3
                        s2 PUP 2x 5 5 5
                        """);

        for (String unit : new String[] {"s1", "s2"}) {
            var group = new RespondentGroup.OfUnit("pupil", unit);
            assertThat(publication.outcome(Ladder.TRUST, group))
                    .isInstanceOfSatisfying(
                            Outcome.Score.class,
                            score ->
                                    assertThat(score.precision())
                                            .isEqualTo(new Precision.HalfWidth(new Tenths(9))));
        }
    }

    @Test
    void isHiddenBelowFiveWhileTheWholeIsShown() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 4x 3 3 3
                        s2 PUP 4x 4 4 4
                        s3 PUP 4x 3 4 5
                        """);

        assertThat(publication.outcome(Ladder.TRUST, "pupil")).isInstanceOf(Outcome.Score.class);
        for (String unit : new String[] {"s1", "s2", "s3"}) {
            assertThat(publication.outcome(Ladder.TRUST, new RespondentGroup.OfUnit("pupil", unit)))
                    .isEqualTo(new Outcome.Hidden());
        }
    }
}
