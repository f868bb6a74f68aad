package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.chart.DrawnSvg;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.fixture.Voice;
import nl.samenspiegel.release.ResponseRow;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Everything that can be told of a round, whatever was answered.
final class TellingTest {

    private static final Instrument EVERYTHING =
            GivenInstrument.instrument()
                    .scale("TRUST", 2)
                    .scale("WIDE", 2, ScaleReport.SCORE, GivenInstrument.SEVEN, "pupil", "school")
                    .scale("ONLY", 1, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                    .scale("FACET", 2, ScaleReport.FACETS, GivenInstrument.FIVE)
                    .effect("GAIN", 2, ScaleReport.SCORE, GivenInstrument.FIVE)
                    .effect("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                    .build();

    private static final Pattern DIGIT = Pattern.compile("\\d");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSentenceClaimsWhatTheAnswersCannotCarry(long seed) {
        String drawing = anyRound(new Random(seed));
        for (Language language : Language.values()) {
            Published published = GivenPublished.published(EVERYTHING, language, drawing);

            assertThat(Voice.listOffencesOfARound(String.join("\n", said(published, language))))
                    .as("%s, of%n%s", language, drawing)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHiddenHasNoNumberInAnyTable(long seed) {
        String drawing = anyRound(new Random(seed));
        Published published = GivenPublished.published(EVERYTHING, Language.EN, drawing);
        Telling telling = GivenPublished.telling(published, Language.EN);

        for (ScaleResult result : published.results()) {
            List<String> cells = new ArrayList<>();
            telling.figure(result, "figure")
                    .table()
                    .rows()
                    .forEach(row -> cells.addAll(row.cells()));
            long hidden =
                    result.measures().stream()
                            .flatMap(measure -> measure.groups().stream())
                            .filter(Group::isHidden)
                            .count();
            assertThat(cells.stream().filter("not shown"::equals).count())
                    .as("%s of%n%s", result.scale().code(), drawing)
                    .isGreaterThanOrEqualTo(hidden);
            if (hidden
                    == result.measures().stream().mapToLong(m -> m.listExpected().size()).sum()) {
                assertThat(telling.own(result).amount()).isEqualTo("not shown");
                assertThat(cells).noneMatch(cell -> DIGIT.matcher(cell).find());
            }
        }
    }

    @Test
    void nothingIsNamedAsHiddenWhereEverythingIsShown() {
        Telling telling =
                GivenPublished.telling(
                        GivenInstrument.trust(),
                        Language.NL,
                        """
                        s1 PUP 6x 3 3 3
                        s2 PUP 6x 4 4 4
                        s1 MEN 6x 3 3 3
                        s2 MEN 6x 4 4 4
                        i1 TRN 6x 3 3 3
                        i1 TRN 6x 4 4 4
                        """);

        assertThat(telling.hidden().lines()).isEmpty();
    }

    @Test
    void whatIsHiddenIsNamedWithTheSameTextWhateverTheReason() {
        // the school side is one school only on TRUST; on ONLY nobody answered
        Telling few =
                GivenPublished.telling(EVERYTHING, Language.NL, "s1 PUP 3x 4 4 4 4 . 4 4 4 4 4");
        Telling one =
                GivenPublished.telling(
                        EVERYTHING,
                        Language.NL,
                        """
                        s1 PUP 6x 3 3 3 3 . 3 3 3 3 3
                        s2 PUP 6x 4 4 4 4 . 4 4 4 4 4
                        s1 MEN 8x 4 4 4 4 4 4 4 4 4 .
                        """);

        assertThat(few.hidden().lines())
                .containsExactly(
                        "Leerlingen: niets", "De schoolkant: niets", "De instituutskant: niets");
        assertThat(one.hidden().lines())
                .contains("De schoolkant: niets", "De instituutskant: niets");
        assertThat(one.hidden().why())
                .isEqualTo(few.hidden().why())
                .startsWith("We tonen een groep vanaf 5 antwoorden en een percentage vanaf 10.");
    }

    @Test
    void whoAnsweredIsToldInBandsAndNotOfAFew() {
        var responses =
                List.of(
                        row("pupil", new ResponseCount.Counted(60, CountBand.TEN_TO_NINETEEN, 25)),
                        row("school", new ResponseCount.Counted(12, CountBand.FIVE_TO_NINE, 60)),
                        row("institute", new ResponseCount.InvitedOnly()));
        Published published =
                GivenPublished.published(
                        EVERYTHING,
                        Language.NL,
                        DrawnRound.round(EVERYTHING, "s1 PUP 0x 1 1 1 1 . 1 1 1 1 1"),
                        responses);

        ResponsesView told = GivenPublished.telling(published, Language.NL).responses();

        assertThat(told.invited()).isTrue();
        assertThat(told.perspectives())
                .containsExactly(
                        new ResponseLine(
                                "Leerlingen", "60", "10\u2060–\u206019", "ongeveer 25%", 3),
                        new ResponseLine(
                                "De schoolkant", "12", "5\u2060–\u20609", "ongeveer 60%", 2),
                        new ResponseLine(
                                "De instituutskant", "minder dan 5", "niet getoond", "", 0));
        assertThat(told.warnings())
                .containsExactly(
                        "Leerlingen: minder dan 30% van de uitgenodigden antwoordde. De uitkomst"
                                + " kan anders zijn als iedereen had geantwoord.");
    }

    @Test
    void aGroupThatAnOpenLinkWasMadeForSaysSoAndTellsNoPercentage() {
        var responses =
                List.of(
                        row("pupil", new ResponseCount.ByOpenLink(CountBand.TEN_TO_NINETEEN)),
                        row("school", new ResponseCount.Counted(12, CountBand.FIVE_TO_NINE, 60)));
        Published published =
                GivenPublished.published(
                        EVERYTHING,
                        Language.NL,
                        DrawnRound.round(EVERYTHING, "s1 PUP 0x 1 1 1 1 . 1 1 1 1 1"),
                        responses);

        ResponsesView told = GivenPublished.telling(published, Language.NL).responses();

        assertThat(told.perspectives())
                .containsExactly(
                        new ResponseLine(
                                "Leerlingen",
                                "deels via een open link",
                                "10\u2060–\u206019",
                                "",
                                3),
                        new ResponseLine(
                                "De schoolkant", "12", "5\u2060–\u20609", "ongeveer 60%", 2));
        assertThat(told.warnings()).isEmpty();
    }

    @Test
    void organisationsOfWhichHardlyAnyoneAnsweredAreNamedUnlessFewWereInvited() {
        var responses =
                List.of(
                        unit("s1", new ResponseCount.Counted(40, CountBand.TWENTY_OR_MORE, 60)),
                        unit("s2", new ResponseCount.Banded(5, CountBand.UNDER_FIVE)),
                        unit("s3", new ResponseCount.InvitedOnly()),
                        unit("s4", new ResponseCount.Counted(20, CountBand.UNDER_FIVE, 0)),
                        unit("s5", new ResponseCount.Banded(5, CountBand.FIVE_TO_NINE)),
                        unit("i1", new ResponseCount.Uninvited(CountBand.UNDER_FIVE)));

        assertThat(answered(Language.NL, responses, RoundUnit.SITE).warnings())
                .containsExactly(
                        "Minder dan 5 antwoorden, misschien geen: s2; s4. De uitkomst kan anders"
                                + " zijn als daar meer mensen hadden geantwoord.");
        assertThat(answered(Language.EN, responses, RoundUnit.SITE).warnings())
                .containsExactly(
                        "Fewer than 5 answers, perhaps none: s2; s4. The result could be"
                                + " different if more people had answered there.");
        assertThat(answered(Language.NL, responses.subList(4, 6), RoundUnit.SITE).warnings())
                .isEmpty();
    }

    @Test
    void besideWhoAnsweredStandsWhatCountedAsOne() {
        assertThat(answered(Language.NL, List.of(), RoundUnit.SITE).countsAsOne())
                .startsWith("Elke school en elke opleiding telde als één");
        assertThat(answered(Language.NL, List.of(), RoundUnit.BOARD).countsAsOne())
                .startsWith("Elk bestuur met zijn scholen telde als één");
        assertThat(answered(Language.EN, List.of(), RoundUnit.SITE).countsAsOne())
                .startsWith("Every school and every institute counted as one");
        assertThat(answered(Language.EN, List.of(), RoundUnit.BOARD).countsAsOne())
                .startsWith("Every board with its schools counted as one");
    }

    @Test
    void whereNobodyWasInvitedOnlyBandsAreTold() {
        Published published =
                GivenPublished.published(
                        EVERYTHING,
                        Language.EN,
                        DrawnRound.round(EVERYTHING, "s1 PUP 0x 1 1 1 1 . 1 1 1 1 1"),
                        List.of(
                                row(
                                        "pupil",
                                        new ResponseCount.Uninvited(CountBand.TWENTY_OR_MORE))));

        ResponsesView told = GivenPublished.telling(published, Language.EN).responses();

        assertThat(told.invited()).isFalse();
        assertThat(told.perspectives())
                .containsExactly(new ResponseLine("Pupils", "", "20 or more", "", 4));
    }

    @Test
    void theWordsOfAnInstrumentInAnotherLanguageAreMarkedAndNotDrawnSo() {
        Published dutch =
                GivenPublished.published(
                        GivenInstrument.trust(), Language.NL, "s1 PUP 6x 3 3 3\ns2 PUP 6x 4 4 4");

        Telling english = GivenPublished.telling(dutch, Language.EN);

        assertThat(english.words().foreignLanguage()).isEqualTo("nl");
        FigureView figure = english.profiles().getFirst();
        assertThat(figure.table().rows().getFirst().head()).isEqualTo("\u2068TRUST\u2069");
        assertThat(DrawnSvg.of(figure.plots().getFirst().markup()).texts())
                .contains("TRUST")
                .noneMatch(text -> text.contains("\u2068"));
    }

    /// Lists every sentence and word that a page may take from a telling.
    private static List<String> said(Published published, Language language) {
        Telling telling = GivenPublished.telling(published, language);
        List<String> said = new ArrayList<>();
        telling.findings().forEach(row -> said.addAll(List.of(row.sentence(), row.numbers())));
        List<FigureView> figures = new ArrayList<>(telling.profiles());
        figures.addAll(telling.gaps());
        figures.addAll(telling.items());
        for (ScaleResult result : published.results()) {
            figures.add(telling.figure(result, "figure"));
            OwnScore own = telling.own(result);
            said.addAll(List.of(own.amount(), own.where()));
        }
        for (FigureView figure : figures) {
            said.addAll(List.of(figure.finding(), figure.sub(), figure.caption()));
            figure.key().forEach(entry -> said.add(entry.text()));
            figure.table().rows().forEach(row -> said.addAll(row.cells()));
            figure.plots().forEach(plot -> said.addAll(DrawnSvg.of(plot.markup()).texts()));
        }
        said.addAll(telling.hidden().lines());
        said.add(telling.hidden().why());
        telling.talk().forEach(row -> said.add(row.why()));
        return said;
    }

    /// Draws a round of up to four organisations in which any number of each role answered
    /// anything.
    private static String anyRound(Random random) {
        List<String> lines = new ArrayList<>();
        for (String organisation : List.of("s1", "s2", "s3", "i1")) {
            for (Role role : EVERYTHING.roles()) {
                for (int kind = 0; kind < 3; kind++) {
                    lines.add(
                            "%s %s %dx %s"
                                    .formatted(
                                            organisation,
                                            role.code(),
                                            random.nextInt(5),
                                            marks(random)));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String marks(Random random) {
        return EVERYTHING.items().stream()
                .map(item -> random.nextInt(8) == 0 ? "-" : Integer.toString(1 + random.nextInt(5)))
                .collect(Collectors.joining(" "));
    }

    /// Tells who answered in a round of six organisations.
    private static ResponsesView answered(
            Language language, List<ResponseRow> responses, RoundUnit unit) {
        var round =
                DrawnRound.round(
                        GivenInstrument.trust(),
                        """
                        s1 PUP 0x . . .
                        s2 PUP 0x . . .
                        s3 PUP 0x . . .
                        s4 PUP 0x . . .
                        s5 PUP 0x . . .
                        i1 TRN 0x . . .
                        """);
        Published published =
                GivenPublished.published(GivenInstrument.trust(), language, round, responses, unit);
        return GivenPublished.telling(published, language).responses();
    }

    private static ResponseRow unit(String key, ResponseCount count) {
        return new ResponseRow(ResponseRow.Of.UNIT, key, count);
    }

    private static ResponseRow row(String perspective, ResponseCount count) {
        return new ResponseRow(ResponseRow.Of.PERSPECTIVE, perspective, count);
    }
}
