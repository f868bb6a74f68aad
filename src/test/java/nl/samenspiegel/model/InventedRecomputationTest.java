package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.publication.Publishing;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Invented rounds of both instruments: every number that the core publishes equals that of a plain
/// calculation, every group that is too small is hidden, and there is nothing beside it.
final class InventedRecomputationTest {

    private static final Path FIRST = Path.of("instruments/voorwaardenscan/0.9/instrument.yml");
    private static final Path SECOND =
            Path.of("src/test/resources/instruments/netwerkmeting/1.0/instrument.yml");
    private static final int K = 5;

    @Test
    void ofTheFirstInstrument() throws IOException {
        List<NaiveRow> seen = recompute(NaiveInstrument.read(FIRST), 4);

        for (String kind : List.of("", "_role", "_organisation", "_role_in_organisation")) {
            assertSome(seen, row -> row.about().equals("scale" + kind) && row.isShown());
            assertSome(seen, row -> row.about().equals("scale" + kind) && !row.isShown());
        }
        assertSome(seen, row -> row.about().equals("item_role") && row.has("level_percents"));
        assertSome(seen, row -> row.about().equals("item_role") && row.has("cannot_judge_percent"));
        assertSome(seen, row -> row.about().equals("item_role") && row.has("interval_low"));
    }

    @Test
    void ofTheSecondInstrument() throws IOException {
        List<NaiveRow> seen = recompute(NaiveInstrument.read(SECOND), 12);

        assertSome(seen, row -> row.about().equals("item") && row.has("interval_low"));
        assertSome(seen, row -> row.about().equals("headline") && row.isShown());
        assertSome(seen, row -> row.says("shown").equals("incomplete"));
        assertSome(seen, row -> row.about().equals("every_voice") && row.isShown());
        assertSome(seen, row -> row.says("moved").equals("no"));
        assertSome(seen, row -> row.says("taken_together").equals("yes"));
        assertSome(seen, row -> row.says("views_differ").equals("yes"));
        assertSome(seen, row -> row.says("indicative").equals("yes"));
    }

    /// Two scales are made so: one with mirrored items, one that both perspectives answer.
    @Test
    void ofAnInstrumentWithFacets() throws IOException {
        NaiveInstrument second = NaiveInstrument.read(SECOND);
        var plain =
                new NaiveInstrument(
                        second.fallbackVariance(),
                        second.perspectives(),
                        second.roles(),
                        second.scales().stream()
                                .map(InventedRecomputationTest::withFacets)
                                .toList());
        List<NaiveRow> seen = recompute(plain, 12);

        assertSome(seen, row -> row.about().equals("item") && row.has("favourable_percent"));
        assertSome(seen, row -> row.says("bound").equals("at_most"));
        assertSome(seen, row -> row.says("bound").equals("at_least"));
        assertSome(seen, row -> row.says("no_interval").equals("one_item"));
    }

    private static NaiveInstrument.Scale withFacets(NaiveInstrument.Scale scale) {
        return List.of("begin", "samen").contains(scale.code())
                ? new NaiveInstrument.Scale(
                        scale.code(),
                        scale.kind(),
                        "facets",
                        scale.format(),
                        scale.minimum(),
                        scale.perspectives(),
                        scale.items())
                : scale;
    }

    /// One large school that rates low and two small ones that rate high.
    @Test
    void whereTheHeadlineMovesIfEveryVoiceCountsTheSame() throws IOException {
        NaiveInstrument plain = NaiveInstrument.read(FIRST);
        Map<String, String> kinds =
                Map.of("Noord", "SITE", "Zuid", "SITE", "Oost", "SITE", "Pabo", "INSTITUTE");
        CollectedAnswers answers =
                DrawnAnswers.of(
                        plain,
                        kinds,
                        """
                        Noord STU 6x S5=2
                        Zuid STU 6x S5=3
                        Noord WPB 39x S5=2
                        Noord WPB 1x S5=3
                        Zuid WPB 5x S5=5
                        Zuid WPB 1x S5=4
                        Oost WPB 5x S5=5
                        Oost WPB 1x S5=4
                        Pabo IO 6x S5=3
                        Pabo IO 6x S5=4
                        """);

        // school side by school (2.025 + 4.833 + 4.833)/3, by person (81 + 29 + 29)/52
        assertSome(compare(plain, answers), row -> row.says("moved").equals("yes"));
    }

    /// @return everything that the plain calculation publishes
    private static List<NaiveRow> recompute(NaiveInstrument plain, int rounds) {
        List<NaiveRow> seen = new ArrayList<>();
        for (long seed = 1; seed <= rounds; seed++) {
            seen.addAll(compare(plain, InventedAnswers.of(plain, seed)));
        }
        return seen;
    }

    private static List<NaiveRow> compare(NaiveInstrument plain, CollectedAnswers answers) {
        Publishing publishing = Publishing.of(CoreRound.of(plain, answers), new Threshold(K));
        if (!(publishing instanceof Publishing.Published(var publication, var _))) {
            throw new AssertionError(publishing);
        }
        List<NaiveRow> published = PublishedRows.of(publication);
        var choice = new NaiveChoice(published);
        List<NaiveRow> rows = new NaivePublication(answers.partnership(), choice, K).results();
        assertThat(lines(published)).containsExactlyInAnyOrderElementsOf(lines(rows));
        return rows;
    }

    @Test
    void withAllDigits() throws IOException {
        for (Path file : List.of(FIRST, SECOND)) {
            NaiveInstrument plain = NaiveInstrument.read(file);
            CollectedAnswers answers = InventedAnswers.of(plain, 4);
            var check = new UnroundedCheck(answers.partnership(), CoreRound.of(plain, answers));

            assertThat(check.run()).isGreaterThan(5);
        }
    }

    private static List<String> lines(List<NaiveRow> rows) {
        return rows.stream().map(row -> row.line() + row.says("outermost")).toList();
    }

    private static void assertSome(List<NaiveRow> rows, Predicate<NaiveRow> wanted) {
        assertThat(rows.stream().filter(wanted)).isNotEmpty();
    }
}
