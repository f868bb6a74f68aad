package nl.samenspiegel.core.annex;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// The annex has a minimum of its own: thirty people who rated every item, in five organisations.
final class AnnexTest {

    private static final Instrument TRUST = GivenInstrument.trust();

    private static final String FOUR_OF_SIX =
            """
            s1 PUP 3x 2 3 2
            s1 PUP 3x 4 4 5
            s2 PUP 3x 3 3 3
            s2 PUP 3x 5 4 4
            s3 PUP 3x 1 2 2
            s3 MEN 3x 3 4 3
            i1 TRN 3x 4 4 4
            i1 TRN 3x 2 2 3
            """;

    @Test
    void tellsOfThirtyPeopleInFiveOrganisations() {
        assertThat(outcome(FOUR_OF_SIX + "s4 NEW 3x 3 4 4\ns4 BRD 3x 2 2 1"))
                .isInstanceOf(ScaleAnnex.Outcome.Told.class);
    }

    @Test
    void tellsNothingOfTwentyNine() {
        assertThat(outcome(FOUR_OF_SIX + "s4 NEW 3x 3 4 4\ns4 BRD 2x 2 2 1"))
                .isEqualTo(new ScaleAnnex.Outcome.TooFew());
    }

    @Test
    void tellsNothingOfFourOrganisations() {
        assertThat(outcome(FOUR_OF_SIX + "s3 NEW 3x 3 4 4\ns3 BRD 3x 2 2 1"))
                .isEqualTo(new ScaleAnnex.Outcome.TooFew());
        assertThat(outcome(FOUR_OF_SIX + "s4=s3 NEW 3x 3 4 4\ns4=s3 BRD 3x 2 2 1"))
                .as("two organisations that count as one")
                .isEqualTo(new ScaleAnnex.Outcome.TooFew());
    }

    @Test
    void whoLeftAnItemOpenIsNotCounted() {
        assertThat(outcome(FOUR_OF_SIX + "s4 NEW 3x 3 4 4\ns4 BRD 2x 2 2 1\ns4 BRD 9x 2 2 -"))
                .isEqualTo(new ScaleAnnex.Outcome.TooFew());
        assertThat(outcome(FOUR_OF_SIX + "s3 NEW 3x 3 4 4\ns3 BRD 3x 2 2 1\ns4 BRD 9x 2 2 ?"))
                .as("nobody of the fifth organisation rated every item")
                .isEqualTo(new ScaleAnnex.Outcome.TooFew());
    }

    @Test
    void hasNoEntryForWhatHasNoScore() {
        Instrument instrument =
                GivenInstrument.instrument()
                        .scale("MOOD", 2, ScaleReport.FACETS, GivenInstrument.FIVE)
                        .scale("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE)
                        .build();

        assertThat(Annex.of(DrawnRound.round(instrument, "s1 PUP 40x 4 4 4"))).isEmpty();
    }

    private static ScaleAnnex.Outcome outcome(String drawing) {
        return Annex.of(DrawnRound.round(TRUST, drawing)).getFirst().outcome();
    }
}
