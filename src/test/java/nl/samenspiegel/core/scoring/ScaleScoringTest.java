package nl.samenspiegel.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.DrawnSheets;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class ScaleScoringTest {

    private static final Scale TRUST =
            GivenInstrument.instrument()
                    .scale(
                            "TRUST",
                            List.of(
                                    new Item(new ItemCode("TRUST-01"), Keying.NORMAL),
                                    new Item(new ItemCode("TRUST-02"), Keying.NORMAL),
                                    new Item(new ItemCode("TRUST-03"), Keying.REVERSED)),
                            ScaleReport.SCORE,
                            GivenInstrument.FIVE)
                    .build()
                    .scale("TRUST");

    @Test
    void isTheMeanOfTheRatingsMirroredTowardsTheConstruct() {
        var scores =
                scores(
                        """
                        TRUST-01 TRUST-02 TRUST-03
                           5        4        3
                           5        5        1
                           1        1        5
                        """);

        assertThat(scores).containsExactly(scored(12, 3), scored(15, 3), scored(3, 3));
        assertThat(scored(12, 3).points()).isEqualTo(4.0);
    }

    @Test
    void leavesOutWhatIsMissingUntilTooLittleIsLeft() {
        var scores =
                scores(
                        """
                        TRUST-01 TRUST-02 TRUST-03
                           5        2        -
                           5        2        ?
                           5        .        -
                           ?        ?        ?
                        """);

        assertThat(scores)
                .containsExactly(
                        scored(7, 2),
                        scored(7, 2),
                        new ScaleScore.TooFewAnswers("TRUST", 1, 2),
                        new ScaleScore.TooFewAnswers("TRUST", 0, 2));
    }

    @Test
    void doesNotDependOnTheOrderOfItems() {
        var sheet =
                DrawnSheets.sheets(
                                """
                                TRUST-01 TRUST-02 TRUST-03
                                   5        2        4
                                """)
                        .getFirst();
        List<Item> items = new ArrayList<>(TRUST.items());
        Collections.shuffle(items, new Random(7));
        var shuffled =
                new Scale(
                        TRUST.code(), TRUST.use(), TRUST.format(), items, TRUST.minimumAnswered());

        assertThat(ScaleScoring.score(shuffled, sheet)).isEqualTo(ScaleScoring.score(TRUST, sheet));
    }

    @Test
    void refusesARatingOfAnotherFormat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        scores(
                                """
                                TRUST-01 TRUST-02 TRUST-03
                                   7        2        4
                                """));
    }

    private static ScaleScore.Scored scored(int sum, int answered) {
        return new ScaleScore.Scored("TRUST", sum, answered);
    }

    private static List<ScaleScore> scores(String drawing) {
        return DrawnSheets.sheets(drawing).stream()
                .map(sheet -> ScaleScoring.score(TRUST, sheet))
                .toList();
    }
}
