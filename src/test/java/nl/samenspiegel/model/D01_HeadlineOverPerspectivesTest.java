package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The headline of a scale is the mean of the perspectives that are expected to answer it, each
/// counting the same, or it is not there.
final class D01_HeadlineOverPerspectivesTest {

    private static final String PUPILS_AND_SCHOOL =
            """
            s1 PUP 20x 2 2 2
            s1 PUP 20x 3 3 3
            s2 PUP 20x 2 2 2
            s2 PUP 20x 3 3 3
            s1 MEN 5x 3 3 3
            s1 MEN 5x 4 4 4
            s2 MEN 5x 3 3 3
            s2 MEN 5x 4 4 4
            """;

    @Test
    void everyPerspectiveCountsTheSame() {
        var headline =
                Ladder.trust(PUPILS_AND_SCHOOL + "i1 TRN 6x 4 4 4\ni1 TRN 6x 5 5 5")
                        .findHeadline("TRUST");

        // (2.5 + 3.5 + 4.5)/3; variance (0.25·80/78/80 + 0.25·20/18/20 + 0.25·12/11/12)/9 =
        // 0.004422
        // on 27.4 df: 2.050·0.0665
        assertThat(headline)
                .contains(
                        new Headline.Shown(
                                new Tenths(35), new Precision.HalfWidth(new Tenths(1)), false));
    }

    @Test
    void withoutOneOfThemThereIsNone() {
        assertThat(Ladder.trust(PUPILS_AND_SCHOOL).findHeadline("TRUST"))
                .contains(new Headline.Incomplete(List.of("institute")));
        assertThat(Ladder.trust(PUPILS_AND_SCHOOL + "i1 TRN 4x 4 4 4").findHeadline("TRUST"))
                .contains(new Headline.Incomplete(List.of("institute")));
    }

    @Test
    void anIndicativePerspectiveMakesItIndicative() {
        assertThat(Ladder.trust(PUPILS_AND_SCHOOL + "i1 TRN 6x 4 4 4").findHeadline("TRUST"))
                .hasValueSatisfying(
                        headline -> assertThat(((Headline.Shown) headline).indicative()).isTrue());
    }

    @Test
    void aScaleOfOnePerspectiveHasNone() {
        var instrument =
                GivenInstrument.instrument()
                        .scale("TRUST", 3, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                        .build();

        assertThat(Ladder.published(instrument, PUPILS_AND_SCHOOL).findHeadline("TRUST"))
                .contains(new Headline.SinglePerspective("school"));
    }
}
