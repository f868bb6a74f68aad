package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Bound;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// A scale of facets has no score: each item stands for itself, the fewer answered the less is
/// said.
final class E01_FacetsItemByItemTest {

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("MOOD", 2, ScaleReport.FACETS, GivenInstrument.FIVE, "pupil")
                    .build();

    @Test
    void tenAnswersGiveAMeanAndAPercentage() {
        var publication =
                published(
                        """
                        s1 PUP 4x 2 -
                        s1 PUP 4x 4 -
                        s2 PUP 4x 3 -
                        s2 PUP 8x 5 -
                        """);

        // means 3 and 4.333; favourable 50 % and 66.7 %
        var facet = facet(publication, "MOOD-01");
        assertThat(facet.mean()).hasToString("3.7");
        assertThat(facet.bound()).isEqualTo(Bound.EXACT);
        assertThat(facet.detail())
                .isEqualTo(new ItemDetail.Shown(new StepPercent(60), steps(0, 25, 15, 25, 35)));
        assertThat(publication.findHeadline("MOOD")).isEmpty();
    }

    @Test
    void fewerThanTenGiveTheMeanOnly() {
        var facet =
                facet(
                        published(
                                """
                                s1 PUP 3x 2 -
                                s2 PUP 3x 4 -
                                """),
                        "MOOD-01");

        assertThat(facet.mean()).hasToString("3.0");
        assertThat(facet.detail()).isEqualTo(new ItemDetail.NotShown());
        assertThat(facet.basis().indicative()).isTrue();
    }

    @Test
    void fewerThanTenNearAnEndGiveABound() {
        var publication =
                published(
                        """
                        s1 PUP 3x 1 5
                        s2 PUP 3x 1 5
                        """);

        assertThat(facet(publication, "MOOD-01").mean()).hasToString("1.5");
        assertThat(facet(publication, "MOOD-01").bound()).isEqualTo(Bound.AT_MOST);
        assertThat(facet(publication, "MOOD-02").mean()).hasToString("4.5");
        assertThat(facet(publication, "MOOD-02").bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void eachItemHasItsOwnNumberOfAnswers() {
        var publication =
                published(
                        """
                        s1 PUP 3x 3 4
                        s2 PUP 3x 3 -
                        """);

        assertThat(facet(publication, "MOOD-01").mean()).hasToString("3.0");
        assertThat(publication.outcome(item("MOOD-02"), "pupil")).isEqualTo(new Outcome.Hidden());
        assertThat(publication.outcome(item("MOOD-01"), "school"))
                .isEqualTo(new Outcome.NotExpected());
    }

    private static Publication published(String drawing) {
        return Ladder.published(INSTRUMENT, drawing);
    }

    private static Outcome.ItemMean facet(Publication publication, String item) {
        return (Outcome.ItemMean) publication.outcome(item(item), "pupil");
    }

    private static Measure item(String code) {
        return new Measure.OneItem("MOOD", new ItemCode(code));
    }

    private static List<StepPercent> steps(int... percents) {
        return IntStream.of(percents).mapToObj(StepPercent::new).toList();
    }
}
