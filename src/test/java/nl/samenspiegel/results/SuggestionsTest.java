package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

final class SuggestionsTest {

    private static final Instrument THREE =
            GivenInstrument.instrument()
                    .scale("HIGH", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "pupil", "institute")
                    .scale("LOW", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "pupil", "institute")
                    .scale(
                            "APART",
                            1,
                            ScaleReport.SCORE,
                            GivenInstrument.FIVE,
                            "pupil",
                            "institute")
                    .build();

    @Test
    void whereViewsDifferComesBeforeWhatIsLow() {
        assertThat(
                        talk(
                                THREE,
                                """
                                s1 PUP 10x 4 2 2
                                s2 PUP 10x 4 2 3
                                i1 TRN 10x 4 2 4
                                i1 TRN 10x 4 2 5
                                """))
                .containsExactly(
                        new TalkRow("APART", "talk APART", "verschil van inzicht"),
                        new TalkRow("LOW", "talk LOW", "interval onder 3,5"));
    }

    @Test
    void aMeanIsLowOnlyIfItsWholeIntervalIs() {
        // LOW: 3.4 in every perspective, its interval reaches beyond 3.5
        assertThat(
                        talk(
                                THREE,
                                """
                                s1 PUP 6x 4 3 4
                                s2 PUP 4x 4 4 4
                                s2 PUP 4x 4 3 4
                                s1 PUP 3x 4 4 4
                                i1 TRN 6x 4 3 4
                                i1 TRN 4x 4 4 4
                                """))
                .isEmpty();
    }

    @Test
    void whatIsNotShownIsNoSuggestion() {
        assertThat(talk(THREE, "s1 PUP 4x 1 1 1")).isEmpty();
        assertThat(talk(THREE, "i1 TRN 12x 1 1 1")).isEmpty();
    }

    @Test
    void thereAreAtMostThreeTheLowestFirst() {
        Instrument four =
                GivenInstrument.instrument()
                        .scale("A", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute")
                        .scale("B", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute")
                        .scale("C", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute")
                        .scale("D", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute")
                        .build();

        assertThat(talk(four, "i1 TRN 12x 3 1 2 2"))
                .extracting(TalkRow::scale)
                .containsExactly("B", "C", "D");
    }

    private static List<TalkRow> talk(Instrument instrument, String drawing) {
        return GivenPublished.telling(instrument, Language.NL, drawing).talk();
    }
}
