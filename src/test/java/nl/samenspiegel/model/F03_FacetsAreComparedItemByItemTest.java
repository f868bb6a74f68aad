package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// The items of a scale of facets are in the family of comparisons, each for itself; the items of a
/// scale with a score are not.
final class F03_FacetsAreComparedItemByItemTest {

    private static final String ALIKE = " 3 3 3";

    @Test
    void aFacetEarnsTheLabel() {
        var publication =
                published(
                        ScaleReport.FACETS,
                        """
                        i1 TRN 6x 3 3 3 4 3 3
                        i1 TRN 6x 3 3 3 3 3 3
                        s1 PUP 6x 3 3 3 2 3 3
                        s2 PUP 6x 3 3 3 1 3 3
                        """);

        // 3.5 − 1.5: beyond chance even among four
        assertThat(facet(publication, "MOOD-01").viewsDiffer()).isTrue();
        assertThat(facet(publication, "MOOD-02").viewsDiffer()).isFalse();
    }

    @Test
    void amongThreeFacetsAScaleLosesTheLabelThatItHasAmongItemsOfAScore() {
        // t = 2.52 on 18.1 df, p = .021; among two .042, among four .085
        assertThat(trust(ScaleReport.SCORE).viewsDiffer()).isTrue();
        assertThat(trust(ScaleReport.FACETS).viewsDiffer()).isFalse();
    }

    private static Difference trust(ScaleReport others) {
        return published(others, round()).findGap(Ladder.TRUST).orElseThrow();
    }

    private static Difference facet(Publication publication, String item) {
        return publication.findGap(new Measure.OneItem("MOOD", new ItemCode(item))).orElseThrow();
    }

    private static Publication published(ScaleReport others, String drawing) {
        Instrument instrument =
                GivenInstrument.instrument()
                        .scale(
                                "TRUST",
                                3,
                                ScaleReport.SCORE,
                                GivenInstrument.FIVE,
                                "pupil",
                                "institute")
                        .scale("MOOD", 3, others, GivenInstrument.FIVE, "pupil", "institute")
                        .build();
        return Ladder.published(instrument, drawing);
    }

    /// Twelve of the institute and twelve pupils, who answer the other items alike.
    private static String round() {
        return """
        i1 TRN 6x 4 4 4%1$s
        i1 TRN 6x 3 3 3%1$s
        s1 PUP 3x 3 3 3%1$s
        s1 PUP 1x 4 4 4%1$s
        s1 PUP 2x 2 2 2%1$s
        s2 PUP 3x 3 3 3%1$s
        s2 PUP 1x 4 4 4%1$s
        s2 PUP 2x 2 2 2%1$s
        """
                .formatted(ALIKE);
    }
}
