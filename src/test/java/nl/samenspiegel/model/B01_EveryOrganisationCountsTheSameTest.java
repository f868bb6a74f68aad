package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Within a perspective one large organisation does not decide the picture.
final class B01_EveryOrganisationCountsTheSameTest {

    @Test
    void theMeanIsTheMeanOfTheOrganisations() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 30x 2 2 2
                        s2 PUP 10x 4 4 4
                        """);

        assertThat(Ladder.score(publication, "pupil").mean()).hasToString("3.0");
    }
}
