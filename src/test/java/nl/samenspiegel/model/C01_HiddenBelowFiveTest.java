package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// Of fewer than five persons with a score nothing is shown; from five on the number is a band.
final class C01_HiddenBelowFiveTest {

    @Test
    void fourPersonsAreHidden() {
        assertThat(
                        Ladder.trust(
                                        """
                                        s1 PUP 2x 3 3 3
                                        s2 PUP 2x 4 4 4
                                        """)
                                .outcome(Ladder.TRUST, "pupil"))
                .isEqualTo(new Outcome.Hidden());
    }

    @Test
    void whoHasNoScoreDoesNotCount() {
        assertThat(
                        Ladder.trust(
                                        """
                                        s1 PUP 2x 3 3 3
                                        s2 PUP 2x 4 4 4
                                        s2 PUP 5x 4 ? -
                                        """)
                                .outcome(Ladder.TRUST, "pupil"))
                .isEqualTo(new Outcome.Hidden());
    }

    @Test
    void sixPersonsAreShownAsABandAndWithCare() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                s1 PUP 3x 3 3 3
                                s2 PUP 3x 4 4 4
                                """),
                        "pupil");

        assertThat(score.basis().answered()).isEqualTo(CountBand.FIVE_TO_NINE);
        assertThat(score.basis().indicative()).isTrue();
    }

    @Test
    void aPartnershipMayAskForMore() {
        var round =
                DrawnRound.round(
                        GivenInstrument.trust(),
                        """
                        s1 PUP 4x 3 3 3
                        s2 PUP 4x 4 4 4
                        """);

        assertThat(Ladder.published(round, new Threshold(8)).outcome(Ladder.TRUST, "pupil"))
                .isInstanceOf(Outcome.Score.class);
        assertThat(Ladder.published(round, new Threshold(9)).outcome(Ladder.TRUST, "pupil"))
                .isEqualTo(new Outcome.Hidden());
    }
}
