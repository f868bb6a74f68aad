package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.publication.Outcome;

import org.junit.jupiter.api.Test;

/// When one item of a scale is hidden in a group whose score is shown, a second one is hidden as
/// well: one alone would follow from the score and the others.
final class C04_AHiddenItemIsNeverAloneTest {

    @Test
    void aSecondItemIsHiddenWithIt() {
        // the third item has four answers
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 2x 3 3 3
                        s1 PUP 3x 4 2 -
                        s2 PUP 2x 3 4 4
                        s2 PUP 3x 2 3 -
                        """);

        assertThat(publication.outcome(Ladder.TRUST, "pupil")).isInstanceOf(Outcome.Score.class);
        assertThat(publication.outcome(item("TRUST-01"), "pupil"))
                .isInstanceOf(Outcome.ItemMean.class);
        assertThat(publication.outcome(item("TRUST-02"), "pupil")).isEqualTo(new Outcome.Hidden());
        assertThat(publication.outcome(item("TRUST-03"), "pupil")).isEqualTo(new Outcome.Hidden());
    }

    private static Measure item(String code) {
        return new Measure.OneItem("TRUST", new ItemCode(code));
    }
}
