package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.core.publication.StepRange;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// An intention is a percentage of favourable ratings, in steps of five and from ten answers on.
final class E02_SharesInStepsTest {

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                    .build();

    @Test
    void everyOrganisationCountsTheSame() {
        // 4 of 16 is 25 %, 4 of 5 is 80 %: 52.5 %, shown as 55; of all persons it would be 40
        assertThat(
                        share(
                                """
                                s1 PUP 12x 2
                                s1 PUP  4x 4
                                s2 PUP  1x 3
                                s2 PUP  4x 5
                                """))
                .isEqualTo(
                        new Outcome.Share(
                                new StepPercent(55),
                                new StepRange(new StepPercent(25), new StepPercent(75)),
                                new Basis(CountBand.TWENTY_OR_MORE, false, false, false)));
    }

    @Test
    void fewerThanTenAreHidden() {
        assertThat(
                        share(
                                """
                                s1 PUP 3x 2
                                s1 PUP 2x 4
                                s2 PUP 4x 5
                                """))
                .isEqualTo(new Outcome.Hidden());
    }

    @Test
    void aGroupThatGivesItselfAwayIsHidden() {
        // 18 of 20 are favourable
        assertThat(
                        share(
                                """
                                s1 PUP 2x 2
                                s1 PUP 8x 4
                                s2 PUP 9x 5
                                s2 PUP 1x 4
                                """))
                .isEqualTo(new Outcome.Hidden());
    }

    private static Outcome share(String drawing) {
        return Ladder.published(INSTRUMENT, drawing)
                .outcome(new Measure.OneItem("STAY", new ItemCode("STAY-01")), "pupil");
    }
}
