package nl.samenspiegel.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.release.ResponseRow;
import nl.samenspiegel.results.GivenPublished;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ResultsCsvTest {

    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("TRUST", 1)
                    .effect("FACET", 1, ScaleReport.FACETS, GivenInstrument.FIVE, "pupil")
                    .effect("STAY", 1, ScaleReport.SHARE, GivenInstrument.FIVE, "pupil")
                    .build();

    private static final AnsweredRound ANSWERED =
            DrawnRound.round(
                    INSTRUMENT,
                    """
                    s1 PUP 5x 2 2 4
                    s1 PUP 5x 3 3 2
                    s2 PUP 5x 2 4 5
                    s2 PUP 5x 3 5 1
                    s1 MEN 8x 1 . .
                    i1 TRN 3x 3 . .
                    i1 TRN 3x 4 . .
                    """);

    private final List<Map<String, String>> rows = rows(Language.NL);

    @Test
    void aNumberOfAPerspectiveHasItsIntervalAndWhatItRestsOn() {
        assertThat(row("scale", "pupil"))
                .containsEntry("scale", "TRUST")
                .containsEntry("group_name", "leerlingen")
                .containsEntry("shown", "shown")
                .containsEntry("value", "2.5")
                .containsEntry("unit", "points")
                .containsEntry("half_width", "0.2")
                .containsEntry("answered_from", "20")
                .containsEntry("answered_to", "")
                .containsEntry("indicative", "no");
    }

    @Test
    void anIndicativeNumberSaysSo() {
        assertThat(row("scale", "institute"))
                .containsEntry("value", "3.5")
                .containsEntry("answered_from", "5")
                .containsEntry("answered_to", "9")
                .containsEntry("indicative", "yes");
    }

    @Test
    void aHiddenNumberIsAWordAndNothingMore() {
        assertThat(row("scale", "school"))
                .containsEntry("shown", "hidden")
                .allSatisfy((column, cell) -> {
                    if (!List.of("about", "scale", "scale_name", "group", "group_name", "shown")
                            .contains(column)) {
                        assertThat(cell).as(column).isEmpty();
                    }
                });
    }

    @Test
    void aHeadlineWithoutOneOfItsPerspectivesIsIncomplete() {
        assertThat(rows)
                .filteredOn(row -> "headline".equals(row.get("about")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("shown", "incomplete")
                                .containsEntry("value", ""));
    }

    @Test
    void onlyShownPerspectivesAreCompared() {
        assertThat(rows)
                .filteredOn(row -> "difference".equals(row.get("about")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("group", "institute")
                                .containsEntry("other_group", "pupil")
                                .containsEntry("value", "1.0")
                                .containsEntry("views_differ", "no"));
    }

    @Test
    void itemsAreNamed() {
        assertThat(rows)
                .filteredOn(row -> "item".equals(row.get("about")))
                .filteredOn(row -> "pupil".equals(row.get("group")))
                .extracting(row -> row.get("item") + " " + row.get("value") + " " + row.get("unit"))
                .containsExactly(
                        "TRUST-01 2.5 points", "FACET-01 3.5 points", "STAY-01 50 percent");
    }

    @Test
    void whoAnsweredIsThereInBands() {
        assertThat(row("response_perspective", "pupil"))
                .containsEntry("invited", "60")
                .containsEntry("value", "35")
                .containsEntry("answered_from", "20");
        assertThat(row("response_perspective", "institute"))
                .containsEntry("shown", "hidden")
                .containsEntry("invited", "")
                .containsEntry("value", "");
    }

    @Test
    void namesAreInTheLanguageOfThePageAndNumbersInNone() {
        assertThat(rows(Language.EN))
                .filteredOn(row -> "scale".equals(row.get("about")))
                .extracting(row -> row.get("group_name"))
                .contains("pupils", "the school side");
        assertThat(rows(Language.EN)).extracting(row -> row.get("value")).contains("2.5");
    }

    private Map<String, String> row(String about, String group) {
        return rows.stream()
                .filter(row -> about.equals(row.get("about")) && group.equals(row.get("group")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Language language) {
        var responses =
                List.of(
                        new ResponseRow(
                                ResponseRow.Of.PERSPECTIVE,
                                "pupil",
                                new ResponseCount.Counted(60, CountBand.TWENTY_OR_MORE, 35)),
                        new ResponseRow(
                                ResponseRow.Of.PERSPECTIVE,
                                "institute",
                                new ResponseCount.InvitedOnly()));
        String file =
                new ResultsCsv(GivenPublished.published(INSTRUMENT, language, ANSWERED, responses))
                        .write();
        List<String[]> lines = file.lines().map(line -> line.split(",", -1)).toList();
        String[] header = lines.getFirst();
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        assertThat(cells).as(Arrays.toString(cells)).hasSameSizeAs(header);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
