package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.fixture.DrawnSheets;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// A score is the mean of the ratings of one person on one scale.
final class A01_OneRespondentOneScaleTest {

    @Test
    void theScoreIsTheMeanOfTheRatings() {
        var sheet =
                DrawnSheets.sheets(
                                """
                                TRUST-01 TRUST-02 TRUST-03
                                   4        5        3
                                """)
                        .getFirst();

        var score = ScaleScoring.score(GivenInstrument.trust().scale("TRUST"), sheet);

        assertThat(score).isEqualTo(new ScaleScore.Scored("TRUST", 12, 3));
        assertThat(((ScaleScore.Scored) score).points()).isEqualTo(4.0);
    }
}
