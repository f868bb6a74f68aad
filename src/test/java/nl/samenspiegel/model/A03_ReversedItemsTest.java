package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.fixture.DrawnSheets;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

/// An item that points away from its scale is mirrored within its format before it is added up.
final class A03_ReversedItemsTest {

    @Test
    void onSevenLevelsFromZeroAOneBecomesAFive() {
        var scale =
                GivenInstrument.instrument()
                        .scale(
                                "EASE",
                                List.of(
                                        new Item(new ItemCode("calm"), Keying.NORMAL),
                                        new Item(new ItemCode("rushed"), Keying.REVERSED)),
                                ScaleReport.SCORE,
                                GivenInstrument.SEVEN)
                        .build()
                        .scale("EASE");
        var sheet =
                DrawnSheets.sheets(
                                """
                                calm rushed
                                 4     1
                                """)
                        .getFirst();

        assertThat(ScaleScoring.score(scale, sheet)).isEqualTo(new ScaleScore.Scored("EASE", 9, 2));
    }
}
