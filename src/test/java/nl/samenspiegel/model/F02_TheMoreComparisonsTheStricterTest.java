package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// All pairs on all scales of a release are one family: a difference that alone would earn the
/// label may lose it among many that show nothing. The threshold of half a point grows with the
/// format.
final class F02_TheMoreComparisonsTheStricterTest {

    @Test
    void amongFourComparisonsTheSameDifferenceLosesItsLabel() {
        // 12 and 12 persons, means 3.5 and 2.833: t = 2.52 on 18.1 df, p = .021; among four .085
        assertThat(viewsDiffer(scales(1), round("4 4 4", "3 3 3", ""))).isTrue();
        assertThat(viewsDiffer(scales(4), round("4 4 4", "3 3 3", " 3 3 3 3 3 3 3 3 3"))).isFalse();
    }

    @Test
    void onElevenLevelsItTakesOneAndAQuarterPoint() {
        var eleven = new RatingFormat("eleven", 0, 11, false, false, 7);
        var instrument =
                GivenInstrument.instrument()
                        .scale("TRUST", 1, ScaleReport.SCORE, eleven, "pupil", "institute")
                        .build();
        String pupils =
                """
                s1 PUP 50x 4
                s2 PUP 50x 6
                """;

        assertThat(viewsDiffer(instrument, pupils + "i1 TRN 40x 6\ni1 TRN 10x 7")).isFalse();
        assertThat(viewsDiffer(instrument, pupils + "i1 TRN 37x 6\ni1 TRN 13x 7")).isTrue();
    }

    private static boolean viewsDiffer(Instrument instrument, String drawing) {
        return Ladder.published(instrument, drawing)
                .findGap(Ladder.TRUST)
                .orElseThrow()
                .viewsDiffer();
    }

    private static Instrument scales(int scales) {
        var instrument = GivenInstrument.instrument();
        instrument.scale("TRUST", 3, ScaleReport.SCORE, GivenInstrument.FIVE, "pupil", "institute");
        for (int i = 2; i <= scales; i++) {
            instrument.scale(
                    "OTHER" + i, 3, ScaleReport.SCORE, GivenInstrument.FIVE, "pupil", "institute");
        }
        return instrument.build();
    }

    /// Twelve of the institute and twelve pupils, who answer the other scales alike.
    private static String round(String high, String low, String others) {
        return """
        i1 TRN 6x %1$s%3$s
        i1 TRN 6x %2$s%3$s
        s1 PUP 3x %2$s%3$s
        s1 PUP 1x 4 4 4%3$s
        s1 PUP 2x 2 2 2%3$s
        s2 PUP 3x %2$s%3$s
        s2 PUP 1x 4 4 4%3$s
        s2 PUP 2x 2 2 2%3$s
        """
                .formatted(high, low, others);
    }
}
