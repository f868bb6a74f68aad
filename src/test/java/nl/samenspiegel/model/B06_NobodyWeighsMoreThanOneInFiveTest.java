package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Outcome;

import org.junit.jupiter.api.Test;

/// Equal organisations must not give one person's answer away: the only teacher of one of four
/// schools would be a quarter of the picture.
final class B06_NobodyWeighsMoreThanOneInFiveTest {

    @Test
    void organisationsWithOneAnswerAreTakenTogether() {
        var score =
                Ladder.score(
                        Ladder.trust(
                                """
                                s1 PUP 1x 1 1 1
                                s2 PUP 1x 5 5 5
                                s3 PUP 6x 4 4 4
                                s4 PUP 6x 5 5 5
                                """),
                        "pupil");

        // (3 + 4 + 5)/3, not (1 + 5 + 4 + 5)/4
        assertThat(score.mean()).hasToString("4.0");
        assertThat(score.basis().takenTogether()).isTrue();
    }

    @Test
    void aSmallSecondOrganisationHidesThePerspective() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 2x 1 1 1
                        s2 PUP 9x 4 4 4
                        """);

        assertThat(publication.outcome(Ladder.TRUST, "pupil")).isEqualTo(new Outcome.Hidden());
    }
}
