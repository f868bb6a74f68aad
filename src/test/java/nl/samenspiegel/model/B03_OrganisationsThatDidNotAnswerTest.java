package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.api.Test;

/// Where some of the invited organisations did not answer, the others stand for them, and how much
/// they differ widens the interval.
final class B03_OrganisationsThatDidNotAnswerTest {

    private static final String THREE_ANSWERED =
            """
            s1 PUP 6x 2 2 2
            s1 PUP 6x 3 3 3
            s2 PUP 6x 3 3 3
            s2 PUP 6x 4 4 4
            s3 PUP 6x 4 4 4
            s3 PUP 6x 5 5 5
            """;

    @Test
    void theIntervalIsWiderWhenHalfOfThemDidNot() {
        var all = Ladder.trust(THREE_ANSWERED);
        var half =
                Ladder.trust(
                        THREE_ANSWERED
                                + """
                                s4 PUP 0x . . .
                                s5 PUP 0x . . .
                                s6 PUP 0x . . .
                                """);

        // s_w² = 9/33; all: 9/33·(3/12)/9 = 0.007576, t(33) = 2.035: 0.177
        assertThat(Ladder.score(all, "pupil").precision())
                .isEqualTo(new Precision.HalfWidth(new Tenths(2)));
        // half: 0.5·1/3 + 0.5·0.007576 = 0.17046 on 2.09 df, t = 4.127: 1.704
        assertThat(Ladder.score(half, "pupil").precision())
                .isEqualTo(new Precision.HalfWidth(new Tenths(17)));
        assertThat(Ladder.score(half, "pupil").mean()).hasToString("3.5");
    }
}
