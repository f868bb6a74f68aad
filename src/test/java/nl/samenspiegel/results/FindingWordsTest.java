package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A finding says who answered what, and below it stand its numbers.
final class FindingWordsTest {

    private static final Instrument TRUST = GivenInstrument.trust();

    private static final Instrument TWO_SIDED =
            GivenInstrument.instrument()
                    .scale(
                            "TRUST",
                            3,
                            ScaleReport.SCORE,
                            GivenInstrument.FIVE,
                            "pupil",
                            "institute")
                    .build();

    private static final String PUPILS_LOWER =
            """
            s1 PUP 10x 2 2 2
            s1 PUP 10x 3 3 3
            s2 PUP 10x 2 2 2
            s2 PUP 10x 3 3 3
            i1 TRN 6x 3 3 3
            i1 TRN 6x 4 4 4
            """;

    private static final String PUPILS_HIGHER =
            """
            s1 PUP 10x 4 4 4
            s1 PUP 10x 5 5 5
            s2 PUP 10x 4 4 4
            s2 PUP 10x 5 5 5
            i1 TRN 6x 3 3 3
            i1 TRN 6x 4 4 4
            """;

    private static final String ALL_AROUND_LARGELY =
            """
            s1 PUP 5x 3 3 3
            s1 PUP 5x 5 5 5
            s2 PUP 5x 3 3 3
            s2 PUP 5x 5 5 5
            s1 MEN 4x 4 4 4
            s2 MEN 5x 4 4 4
            i1 TRN 5x 3 3 3
            i1 TRN 5x 5 5 5
            """;

    @Test
    void aDifferenceNamesWhoRatesWhatLowerThanWhom() {
        assertThat(nl(TRUST, PUPILS_LOWER).getFirst())
                .isEqualTo(
                        new FindingRow(
                                "Leerlingen beoordelen trust lager dan de instituutskant.",
                                "2,5 tegenover 3,5; verschil 1,0, interval 0,6\u2060–\u20601,4"));
        assertThat(en(TRUST, PUPILS_LOWER).getFirst())
                .isEqualTo(
                        new FindingRow(
                                "Pupils rate trust lower than the institute side.",
                                "2.5 against 3.5; difference 1.0, interval 0.6\u2060–\u20601.4"));
    }

    @Test
    void aDifferenceIsToldFromThePerspectiveDrawnFirst() {
        assertThat(nl(TRUST, PUPILS_HIGHER).getFirst().sentence())
                .isEqualTo("Leerlingen beoordelen trust hoger dan de instituutskant.");
        assertThat(en(TRUST, PUPILS_HIGHER).getFirst().sentence())
                .isEqualTo("Pupils rate trust higher than the institute side.");
    }

    @Test
    void closenessNamesHowManyGroupsAnswerAroundWhichLevel() {
        assertThat(nl(TRUST, ALL_AROUND_LARGELY))
                .containsExactly(
                        new FindingRow(
                                "Over trust antwoorden alle drie de groepen rond ‘grotendeels’.",
                                "samen 4,0, interval 3,7\u2060–\u20604,3; indicatief: de"
                                        + " schoolkant"));
        assertThat(en(TRUST, ALL_AROUND_LARGELY).getFirst().sentence())
                .isEqualTo("On trust, all three groups answer around ‘largely’.");
    }

    @Test
    void whoIsAbsentIsNamedWithoutAReason() {
        assertThat(nl(TRUST, PUPILS_LOWER).get(1))
                .isEqualTo(
                        new FindingRow(
                                "De schoolkant staat niet in deze uitkomsten.",
                                "niet getoond; bij ‘Wie antwoordde’ staat hoe dat kan"));
        assertThat(en(TWO_SIDED, "i1 TRN 12x 3 3 3").getFirst().sentence())
                .isEqualTo("Pupils are not in these results.");
    }

    @Test
    void anUncertainDistanceHasNumbersAndNoDirection() {
        List<FindingRow> rows =
                nl(
                        TWO_SIDED,
                        """
                        s1 PUP 10x 1 1 1
                        s1 PUP 10x 2 2 2
                        s2 PUP 10x 1 1 1
                        s2 PUP 10x 2 2 2
                        i1 TRN 9x 5 5 5
                        """);

        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.sentence())
                            .isEqualTo(
                                    "Over trust liggen de antwoorden uit elkaar, maar te onzeker om"
                                            + " een richting te noemen.");
                    assertThat(row.numbers())
                            .startsWith("1,5 tegenover 5,0; verschil 3,5")
                            .endsWith("indicatief: de instituutskant");
                });
    }

    @Test
    void theOnlyPerspectiveIsNamedWithItsLevel() {
        assertThat(nl(TWO_SIDED, "i1 TRN 6x 3 3 3\ni1 TRN 6x 4 4 4").get(1).sentence())
                .isEqualTo(
                        "Over trust antwoordt de instituutskant tussen ‘redelijk’ en"
                                + " ‘grotendeels’.");
        assertThat(en(TWO_SIDED, "s1 PUP 6x 4 4 4\ns2 PUP 6x 4 4 4").get(1).sentence())
                .isEqualTo("On trust, pupils answer around ‘largely’.");
    }

    @Test
    void anEffectIsSaidToBePerceived() {
        Instrument instrument =
                GivenInstrument.instrument()
                        .effect("GAIN", 3, ScaleReport.SCORE, GivenInstrument.FIVE)
                        .build();

        assertThat(nl(instrument, PUPILS_LOWER).getFirst())
                .isEqualTo(
                        new FindingRow(
                                "Leerlingen beoordelen gain lager dan de instituutskant.",
                                "waargenomen: 2,5 tegenover 3,5; verschil 1,0, interval"
                                        + " 0,6\u2060–\u20601,4"));
        assertThat(en(instrument, PUPILS_LOWER).getFirst().numbers())
                .startsWith("perceived: 2.5 against 3.5");
    }

    @Test
    void aRoundOfWhichNothingIsShownSaysSo() {
        assertThat(nl(TRUST, "s1 PUP 2x 3 3 3"))
                .extracting(FindingRow::sentence)
                .containsExactly("Van deze ronde kunnen we niets tonen.");
        assertThat(en(TRUST, "s1 PUP 2x 3 3 3"))
                .extracting(FindingRow::sentence)
                .containsExactly("We cannot show anything of this round.");
    }

    private static List<FindingRow> nl(Instrument instrument, String drawing) {
        return GivenPublished.telling(instrument, Language.NL, drawing).findings();
    }

    private static List<FindingRow> en(Instrument instrument, String drawing) {
        return GivenPublished.telling(instrument, Language.EN, drawing).findings();
    }
}
