package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Invented rounds of the second instrument, read in through the door a coordinator uses: every
/// published number equals that of a plain calculation from the same file, and so does what the
/// pages and the results file show.
@Tag("db")
final class SecondInstrumentRecomputationTest {

    private static final Path RESOURCES = Path.of("src/test/resources/instruments");
    private static final String VERSION = "netwerkmeting/1.0";
    private static final int K = 5;
    private static final int ROUNDS = 12;

    @TempDir private Path folder;

    @Test
    void scalesAndSharesAreThoseOfAPlainCalculation() throws IOException {
        List<NaiveRow> seen = recompute(RESOURCES);

        assertSome(seen, row -> row.about().equals("scale") && row.isShown());
        assertSome(seen, row -> row.about().equals("scale") && !row.isShown());
        assertSome(seen, row -> isShare(row) && row.isShown());
        assertSome(seen, row -> isShare(row) && row.says("shown").equals("hidden"));
        assertSome(seen, row -> row.about().equals("headline") && row.isShown());
        assertSome(seen, row -> row.says("shown").equals("incomplete"));
        assertSome(seen, row -> row.says("taken_together").equals("yes"));
        assertSome(seen, row -> row.says("views_differ").equals("yes"));
        assertSome(seen, row -> row.says("indicative").equals("yes"));
    }

    /// The instrument has no facets of its own, so two of its scales are made so: one with mirrored
    /// items, one that both perspectives answer.
    @Test
    void facetsAreThoseOfAPlainCalculation() throws IOException {
        List<NaiveRow> seen = recompute(copyWithFacets());

        assertSome(seen, row -> row.has("favourable_percent"));
        assertSome(seen, row -> row.says("bound").equals("exact"));
        assertSome(seen, row -> row.says("bound").equals("at_most"));
        assertSome(seen, row -> row.says("bound").equals("at_least"));
        assertSome(seen, row -> row.says("no_interval").equals("one_item"));
    }

    /// Publishes invented rounds with the instrument in `instruments`, and compares.
    ///
    /// @return everything that the plain calculation publishes
    private List<NaiveRow> recompute(Path instruments) throws IOException {
        Path files = instruments.resolve(VERSION);
        NaiveInstrument plain = NaiveInstrument.read(files.resolve("instrument.yml"));
        InstrumentWords words = InstrumentWords.read(files);
        List<NaiveRow> seen = new ArrayList<>();
        Map<String, Object> settings = Map.of("samenspiegel.instruments", instruments.toString());
        try (Program program = Program.start(Engine.H2, settings)) {
            for (long seed = 1; seed <= ROUNDS; seed++) {
                CollectedAnswers answers = InventedAnswers.of(plain, seed);
                NaivePartnership partnership = answers.partnership();
                Instrument instrument = instrument(program);
                Round round =
                        new ReleasedRounds(program.context()).readIn(answers, instrument, folder);
                var published = program.context().getBean(Releases.class).find(round.id());
                if (published.isEmpty()) {
                    assertNothingToShow(partnership);
                    continue;
                }
                var choice = new NaiveChoice(PublishedRows.of(published.get()));
                List<NaiveRow> rows = new NaivePublication(partnership, choice, K).rows();
                compare(program, round, new ExpectedResults(plain, words, rows));
                UnroundedCheck.of(program, instrument, partnership, round).run();
                seen.addAll(rows);
            }
        }
        return seen;
    }

    /// A round of which no perspective may be shown has no release.
    private static void assertNothingToShow(NaivePartnership partnership) {
        var publication = new NaivePublication(partnership, NaiveChoice.everything(), K);
        assertThat(publication.results())
                .filteredOn(row -> row.isOfPerspective() && row.isShown())
                .isEmpty();
    }

    private static void compare(Program program, Round round, ExpectedResults expected) {
        var release = program.context().getBean(Releases.class).find(round.id()).orElseThrow();
        assertThat(PublishedRows.of(release))
                .as(round.title())
                .extracting(row -> row.line() + row.says("outermost"))
                .containsExactlyInAnyOrderElementsOf(
                        expected.rows().stream()
                                .map(row -> row.line() + row.says("outermost"))
                                .toList());
        var check = new PageCheck(expected);
        var dashboard = new Dashboard(program.context(), program.server(), round.partnershipId());
        check.overview(dashboard.overview(round.id()));
        check.effects(dashboard.effects(round.id()));
        check.evidence(dashboard.evidence(round.id()));
        for (NaiveInstrument.Scale scale : expected.instrument().scales()) {
            check.details(dashboard.details(round.id(), scale.code()), scale);
        }
        check.annex(dashboard.annex(round.id()));
        check.csv(dashboard.csv(round.id()));
    }

    private static Instrument instrument(Program program) {
        return program.context().getBean(Catalog.class).getInstrument("netwerkmeting", "1.0");
    }

    private static void assertSome(List<NaiveRow> rows, Predicate<NaiveRow> wanted) {
        assertThat(rows.stream().filter(wanted)).isNotEmpty();
    }

    private static boolean isShare(NaiveRow row) {
        return row.scale().equals("verder");
    }

    private Path copyWithFacets() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("instruments").resolve(VERSION));
        for (String name : List.of("instrument.yml", "text.nl.yml", "text.en.yml")) {
            String text = Files.readString(RESOURCES.resolve(VERSION).resolve(name));
            for (String scale : List.of("begin", "samen")) {
                String code = "- code: %s\n    kind: condition\n    report: ".formatted(scale);
                text = text.replace(code + "score", code + "facets");
            }
            Files.writeString(copy.resolve(name), text);
        }
        return folder.resolve("instruments");
    }
}
