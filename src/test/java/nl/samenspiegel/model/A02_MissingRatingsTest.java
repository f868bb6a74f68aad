package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.fixture.DrawnSheets;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Missing ratings are left out and never filled in, until too little is left.
final class A02_MissingRatingsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "6, 4", "10, 6"})
    void sixtyPercentOfTheItemsMakeAScore(int items, int minimum) {
        assertThat(Scale.usualMinimumAnswered(items)).isEqualTo(minimum);
    }

    @Test
    void theScoreIsTheMeanOfWhatWasRated() {
        assertThat(score("5 2 -")).isEqualTo(new ScaleScore.Scored("TRUST", 7, 2));
    }

    @Test
    void belowTheMinimumThereIsNoScore() {
        assertThat(score("5 - -")).isEqualTo(new ScaleScore.TooFewAnswers("TRUST", 1, 2));
    }

    @Test
    void cannotJudgeIsNotTheMiddle() {
        assertThat(score("5 5 ?")).isEqualTo(new ScaleScore.Scored("TRUST", 10, 2));
        assertThat(score("5 ? ?")).isEqualTo(new ScaleScore.TooFewAnswers("TRUST", 1, 2));
    }

    private static ScaleScore score(String marks) {
        var sheet = DrawnSheets.sheets("TRUST-01 TRUST-02 TRUST-03\n" + marks).getFirst();
        return ScaleScoring.score(GivenInstrument.trust().scale("TRUST"), sheet);
    }
}
