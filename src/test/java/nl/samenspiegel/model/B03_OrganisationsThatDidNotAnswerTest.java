package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.publication.Outcome;
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

    /// Where everyone of an organisation answers alike, only the organisations are a sample: K − 1
    /// degrees of freedom.
    @Test
    void twoDegreesOfFreedomGiveAnIntervalAndOneGivesNone() {
        String two =
                """
                s1 PUP 6x 2 2 2
                s2 PUP 6x 4 4 4
                s9 PUP 0x . . .
                """;

        assertThat(pupils(two).precision())
                .isEqualTo(new Precision.NoInterval(WhyNoInterval.TOO_FEW_ANSWERS));
        assertThat(pupils(two).basis().indicative()).isTrue();
        // ¼·s_b²/3 with s_b² = 1 is 1/12, t(2) = 4.303: 1.242
        assertThat(pupils(two + "s3 PUP 6x 3 3 3").precision())
                .isEqualTo(new Precision.HalfWidth(new Tenths(12)));
        assertThat(pupils(two + "s3 PUP 6x 3 3 3").basis().indicative()).isTrue();
    }

    @Test
    void belowFiveDegreesOfFreedomItIsIndicativeAndFromFiveOnItIsNot() {
        String five =
                """
                s1 PUP 6x 2 2 2
                s2 PUP 6x 3 3 3
                s3 PUP 6x 3 3 3
                s4 PUP 6x 3 3 3
                s5 PUP 6x 4 4 4
                s9 PUP 0x . . .
                """;

        // 1/6·s_b²/5 with s_b² = 0.5 is 1/60, t(4) = 2.776: 0.358
        assertThat(pupils(five).precision()).isEqualTo(new Precision.HalfWidth(new Tenths(4)));
        assertThat(pupils(five).basis().indicative()).isTrue();
        // 1/7·s_b²/6 with s_b² = 0.4 is 1/105, t(5) = 2.571: 0.251
        assertThat(pupils(five + "s6 PUP 6x 3 3 3").precision())
                .isEqualTo(new Precision.HalfWidth(new Tenths(3)));
        assertThat(pupils(five + "s6 PUP 6x 3 3 3").basis().indicative()).isFalse();
    }

    private static Outcome.Score pupils(String drawing) {
        return Ladder.score(Ladder.trust(drawing), "pupil");
    }
}
