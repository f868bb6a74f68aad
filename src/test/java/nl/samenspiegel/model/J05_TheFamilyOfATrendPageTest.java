package nl.samenspiegel.model;

import static nl.samenspiegel.fixture.DrawnTrend.line;
import static nl.samenspiegel.fixture.DrawnTrend.trend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Change;
import nl.samenspiegel.core.publication.TrendLine;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// The perspectives and headlines of all scales are one family of comparisons. A change earns its
/// label if it is half a point or more and, adjusted for all of them, improbable by chance.
final class J05_TheFamilyOfATrendPageTest {

    /// From 3.5 to 2.833: t = −2.602 on 20.1 df, p = .017, among four .068.
    private static final String BEFORE =
            """
            i1 TRN 6x 4 %1$s
            i1 TRN 6x 3 %1$s
            """;

    private static final String AFTER =
            """
            i1 TRN 6x 3 %1$s
            i1 TRN 2x 4 %1$s
            i1 TRN 4x 2 %1$s
            """;

    @Test
    void amongFourTheSameChangeLosesItsLabel() {
        assertThat(isChanged(scales(1), "", "")).isTrue();
        assertThat(isChanged(scales(4), "3 3 3", "3 3 3")).isFalse();
    }

    @Test
    void whatIsHiddenIsNotCounted() {
        assertThat(isChanged(scales(4), "3 3 3", "- - -")).isTrue();
    }

    @Test
    void itemsOfFacetsAreCountedOneByOneAndHaveNoMean() {
        var instrument =
                scale(1).scale(
                                "MOOD",
                                3,
                                ScaleReport.FACETS,
                                GivenInstrument.FIVE,
                                "pupil",
                                "institute")
                        .build();
        var trend = trend(instrument, BEFORE.formatted("2 3 3"), AFTER.formatted("4 3 3"));

        assertThat(trend.lines())
                .extracting(TrendLine::measure)
                .containsOnly(Ladder.TRUST, item(1), item(2), item(3));
        assertThat(trend.lines())
                .extracting(TrendLine::of)
                .doesNotContain(new TrendLine.Of.Together());
        // p of TRUST .017, of the first item 0, of the others 1: .017·4/2 = .034
        assertThat(line(trend, Ladder.TRUST, "institute").changed()).isTrue();
        assertThat(line(trend, item(1), "institute").changed()).isTrue();
        assertThat(line(trend, item(2), "institute").changed()).isFalse();
    }

    @Test
    void sharesAreNotComparedOverTime() {
        var instrument =
                scale(1).scale("STAY", 3, ScaleReport.SHARE, GivenInstrument.FIVE, "institute")
                        .build();

        assertThat(trend(instrument, BEFORE.formatted("2 3 3"), AFTER.formatted("5 3 3")).lines())
                .extracting(TrendLine::measure)
                .containsExactly(Ladder.TRUST);
    }

    @Test
    void whatIsOnlyIndicativeHasNoLabelAndIsNotCounted() {
        var trend = trend(scales(1), "i1 TRN 12x 1", "i1 TRN 4x 5\ni1 TRN 5x 4");

        TrendLine institute = line(trend, Ladder.TRUST, "institute");
        assertThat(institute.changed()).isFalse();
        assertThat(institute.inBoth())
                .isInstanceOfSatisfying(
                        Change.Shown.class,
                        change -> {
                            assertThat(change.points()).hasToString("3.4");
                            assertThat(change.indicative()).isTrue();
                        });
    }

    @Test
    void lessThanHalfAPointHasNoLabel() {
        var trend =
                trend(
                        scales(1),
                        """
                        i1 TRN 60x 2
                        i1 TRN 60x 3
                        """,
                        """
                        i1 TRN 64x 3
                        i1 TRN 50x 3
                        i1 TRN 6x 2
                        """);

        // 2.95 − 2.5 = 0.45, far beyond chance
        assertThat(line(trend, Ladder.TRUST, "institute").changed()).isFalse();
    }

    @Test
    void onElevenLevelsItTakesOneAndAQuarterPoint() {
        var eleven = new RatingFormat("eleven", 0, 11, false, false, 7);
        var instrument =
                GivenInstrument.instrument()
                        .scale("TRUST", 1, ScaleReport.SCORE, eleven, "institute")
                        .build();
        String before = "i1 TRN 25x 4\ni1 TRN 25x 6";

        assertThat(isChanged(instrument, before, "i1 TRN 38x 6\ni1 TRN 12x 7")).isFalse();
        assertThat(isChanged(instrument, before, "i1 TRN 37x 6\ni1 TRN 13x 7")).isTrue();
    }

    private static boolean isChanged(Instrument instrument, String earlier, String later) {
        String before = earlier.startsWith("i1") ? earlier : BEFORE.formatted(earlier);
        String after = later.startsWith("i1") ? later : AFTER.formatted(later);
        return line(trend(instrument, before, after), Ladder.TRUST, "institute").changed();
    }

    private static Instrument scales(int scales) {
        GivenInstrument instrument = scale(1);
        for (int i = 2; i <= scales; i++) {
            instrument.scale("OTHER" + i, 1, ScaleReport.SCORE, GivenInstrument.FIVE, "institute");
        }
        return instrument.build();
    }

    private static GivenInstrument scale(int items) {
        return GivenInstrument.instrument()
                .scale("TRUST", items, ScaleReport.SCORE, GivenInstrument.FIVE, "institute");
    }

    private static Measure item(int number) {
        return new Measure.OneItem("MOOD", new ItemCode("MOOD-0" + number));
    }
}
