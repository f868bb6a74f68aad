package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Bound;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// However large a group is, when nearly all gave the same answer its percentage is not shown and
/// its mean is bounded, for otherwise everyone's answer would be known.
final class E03_AGroupThatGivesItselfAwayTest {

    @Test
    void nearlyAllTheSameAnswerIsBounded() {
        assertThat(
                        facet(
                                """
                                s1 PUP 20x 5
                                s2 PUP 19x 5
                                s2 PUP  1x 1
                                """))
                .satisfies(facet -> {
                    assertThat(facet.mean()).hasToString("4.5");
                    assertThat(facet.bound()).isEqualTo(Bound.AT_LEAST);
                    assertThat(facet.detail()).isEqualTo(new ItemDetail.NotShown());
                });
    }

    @Test
    void twoNeighbouringAnswersHideThePercentage() {
        assertThat(
                        facet(
                                """
                                s1 PUP 10x 3
                                s2 PUP 10x 4
                                """))
                .satisfies(facet -> {
                    assertThat(facet.mean()).hasToString("3.5");
                    assertThat(facet.bound()).isEqualTo(Bound.EXACT);
                    assertThat(facet.detail()).isEqualTo(new ItemDetail.NotShown());
                });
    }

    private static Outcome.ItemMean facet(String drawing) {
        var instrument =
                GivenInstrument.instrument()
                        .scale("MOOD", 1, ScaleReport.FACETS, GivenInstrument.FIVE, "pupil")
                        .build();
        return (Outcome.ItemMean)
                Ladder.published(instrument, drawing)
                        .outcome(new Measure.OneItem("MOOD", new ItemCode("MOOD-01")), "pupil");
    }
}
