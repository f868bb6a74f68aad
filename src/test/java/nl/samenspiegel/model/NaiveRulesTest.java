package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The plain calculation hides what is too small whatever a release shows, and takes nothing else
/// from a release than what it leaves out.
final class NaiveRulesTest {

    private static final Path FILE = Path.of("instruments/voorwaardenscan/0.9/instrument.yml");
    private static final Map<String, String> KINDS =
            Map.of("Noord", "SITE", "Zuid", "SITE", "Oost", "SITE", "Hogeschool", "INSTITUTE");

    /// School side: 12 at Noord who say 2, 6 at Zuid and 5 at Oost who say 4; one of each says one
    /// more, so that something differs.
    private static final String DRAWN =
            """
            Noord STU 5x S5=3
            Zuid STU 6x S5=3
            Zuid STU 1x S5=4
            Noord WPB 11x S5=2
            Noord WPB 1x S5=3
            Zuid WPB 5x S5=4
            Zuid WPB 1x S5=5
            Oost SO 4x S5=4
            Oost SO 1x S5=5
            Hogeschool IO 4x S5=3 S1=3
            Hogeschool IO 6x S5=4
            """;

    private final NaiveInstrument instrument = NaiveInstrument.read(FILE);
    private final NaivePartnership answers =
            DrawnAnswers.of(instrument, KINDS, DRAWN).partnership();

    NaiveRulesTest() throws IOException {}

    @Test
    void aReleaseThatClaimsToShowEverythingIsNotBelieved() {
        List<NaiveRow> rows = rows(NaiveChoice.everything());

        assertThat(line(rows, "scale", "S1", "institute", "")).contains("shown=hidden");
        assertThat(line(rows, "scale_organisation", "S5", "student", "Noord"))
                .contains("value=3.0", "answered_from=5", "indicative=yes");
        assertThat(line(rows, "scale_role_in_organisation", "S5", "WPB", "Zuid"))
                .contains("value=4.2");
        assertThat(line(rows, "item_role", "S5", "SO", "")).doesNotContain("level_percents");
    }

    @Test
    void everyVoiceMovesWhatLargeOrganisationsHoldDown() {
        List<NaiveRow> rows = rows(NaiveChoice.everything());

        // by organisation (2.083 + 4.167 + 4.2)/3, by person (25 + 25 + 21)/23
        assertThat(line(rows, "scale", "S5", "school", "")).contains("value=3.5");
        assertThat(line(rows, "every_voice", "S5", "school", "")).contains("value=3.1");
        // students 3.071 and 3.083, institute 3.6: together 3.385 and 3.257
        assertThat(line(rows, "headline", "S5", "", "")).contains("value=3.4");
        assertThat(line(rows, "every_voice_headline", "S5", "", ""))
                .contains("value=3.3", "moved=no");
    }

    @Test
    void whatAReleaseLeavesOutIsLeftOut() {
        NaiveRow left = NaiveRow.of("scale", "S5", "", "school", "shown");
        List<NaiveRow> published =
                rows(NaiveChoice.everything()).stream()
                        .filter(row -> !row.subject().equals(left.subject()))
                        .toList();
        List<NaiveRow> rows = rows(new NaiveChoice(published));

        assertThat(line(rows, "scale", "S5", "school", "")).contains("shown=hidden");
        assertThat(line(rows, "headline", "S5", "", "")).contains("incomplete");
        assertThat(line(rows, "every_voice_headline", "S5", "", "")).contains("shown=hidden");
        assertThat(rows)
                .filteredOn(row -> row.about().equals("difference") && row.scale().equals("S5"))
                .hasSize(1);
    }

    private List<NaiveRow> rows(NaiveChoice choice) {
        return new NaivePublication(answers, choice, 5).results();
    }

    private static String line(
            List<NaiveRow> rows, String about, String scale, String group, String unit) {
        return rows.stream()
                .filter(row -> row.about().equals(about) && row.scale().equals(scale))
                .filter(row -> row.group().equals(group) && row.says("organisation").equals(unit))
                .findFirst()
                .orElseThrow()
                .line();
    }
}
