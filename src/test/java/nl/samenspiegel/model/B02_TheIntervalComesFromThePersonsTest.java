package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// When every organisation answered, only the persons within them are left to chance.
final class B02_TheIntervalComesFromThePersonsTest {

    @Test
    void differencesBetweenOrganisationsDoNotWidenIt() {
        var near =
                Ladder.trust(
                        """
                        s1 PUP 5x 2 2 2
                        s1 PUP 5x 4 4 4
                        s2 PUP 5x 2 2 2
                        s2 PUP 5x 4 4 4
                        """);
        var apart =
                Ladder.trust(
                        """
                        s1 PUP 5x 1 1 1
                        s1 PUP 5x 3 3 3
                        s2 PUP 5x 3 3 3
                        s2 PUP 5x 5 5 5
                        """);

        // s_w² = 20/18, variance s_w²·(1/10 + 1/10)/4 = 0.05556, t(18) = 2.101: 2.101·0.2357 =
        // 0.495
        var half = new Precision.HalfWidth(new Tenths(5));
        assertThat(Ladder.score(near, "pupil").precision()).isEqualTo(half);
        assertThat(Ladder.score(apart, "pupil").precision()).isEqualTo(half);
    }
}
