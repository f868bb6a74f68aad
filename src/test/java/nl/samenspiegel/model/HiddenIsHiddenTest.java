package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.Round;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What is hidden is hidden everywhere: no number of such a group stands in the stored publication,
/// in the text of a page, in an attribute, in a table, in a drawing or in the file.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HiddenIsHiddenTest {

    private static final Path FOLDER = Path.of("instruments/voorwaardenscan/0.9");
    private static final int K = 5;
    private static final Map<String, String> KINDS =
            Map.of("Noord", "SITE", "Zuid", "SITE", "Hogeschool", "INSTITUTE");

    /// One round in which groups are hidden for every reason there is.
    ///
    /// S1: four of the institute. S2: one of several schools. S3: two persons who would be half of
    /// the school side. S4: two of the institute. E3: four answers; nearly all the same; two
    /// neighbouring levels. E4: eleven in twelve. E8: seven answers.
    private static final String DRAWN =
            """
            Noord STU 4x S1=2 S5=3 E1=2 E2=2 E3.1=1 E3.2=5 E3.3=3 E3.4=2 E4=4 E8=2
            Noord STU 2x S1=3 S5=3 E1=3 E2=3 E3.2=5 E3.3=4 E3.4=4 E4=4 E8=5
            Zuid STU 5x S1=2 S5=4 E1=3 E2=2 E3.2=5 E3.3=4 E3.4=4 E4=4
            Zuid STU 1x S1=3 S5=4 E1=2 E2=3 E3.2=4 E3.3=3 E3.4=2 E4=2 E8=4
            Noord WPB 4x S1=3 S5=3 E7=3
            Noord WPB 2x S1=4 S5=4 E7=4 S3=4
            Zuid WPB 6x S1=3 S5=3 E7=3 S3=5 S3.1=4
            Zuid WPB 3x S1=4 S5=4 E7=4 S3=5 S3.2=4
            Noord SO 6x S2=5 S2.1=4
            Noord SL 6x S4=1 S4.1=3
            Zuid SL 6x S4=1 S4.1=3
            Hogeschool IO 4x S1=5 S1.1=3 S2=3 S3=3 S5=3
            Hogeschool IO 2x S2=4 S3=3 S5=4 S4=4
            Hogeschool IO 6x S2=3 S3=2 S5=3
            """;

    private final Program program = Program.startDemonstration(5);
    private final NaiveInstrument instrument =
            NaiveInstrument.read(FOLDER.resolve("instrument.yml"));
    private final InstrumentWords words = InstrumentWords.read(FOLDER);

    @TempDir private Path folder;

    HiddenIsHiddenTest() throws IOException {}

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void inARoundWithEveryReasonForHiding() throws IOException {
        CollectedAnswers answers = DrawnAnswers.of(instrument, KINDS, DRAWN);
        Instrument asked =
                program.context().getBean(Catalog.class).getInstrument("voorwaardenscan", "0.9");
        Round round = new ReleasedRounds(program.context()).readIn(answers, asked, folder);
        ExpectedResults expected = expected(answers, round);

        assertThat(hidden(expected))
                .contains(
                        "S1 institute",
                        "S2 school",
                        "S3 school",
                        "S4 institute",
                        "E3.1 student",
                        "E4.1 student",
                        "E8.1 student");
        assertThat(HiddenNumbers.of(answers.partnership(), expected))
                .contains("4.6", "4.8", "4.4", "4.9", "58", "90", "65");
        assertNowhere(round, answers, expected);
    }

    @Test
    void inTheDemonstration() {
        int found = 0;
        for (Round round : new ReleasedRounds(program.context()).list()) {
            CollectedAnswers answers =
                    CollectedAnswers.of(program.context(), instrument, round.id());
            found += assertNowhere(round, answers, expected(answers, round));
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void aLeakIsFound() {
        Round round = new ReleasedRounds(program.context()).list().getFirst();
        var dashboard = new Dashboard(program.context(), program.server(), round.partnershipId());
        Element page = dashboard.overview(round.id());
        assertThat(written(page)).doesNotContain("9.8");
        assertThat(drawn(page)).doesNotContain("1.2");

        page.select("figure").attr("aria-label", "gemiddeld 9,8");
        Element plot = page.select("svg.chart").getFirst();
        double one = Double.parseDouble(plot.select("text:matches(^1$)").attr("x"));
        double two = Double.parseDouble(plot.select("text:matches(^2$)").attr("x"));
        plot.select("circle").attr("cx", Double.toString(one + 0.2 * (two - one)));

        assertThat(written(page)).contains("9.8");
        assertThat(drawn(page)).contains("1.2");
    }

    /// Looks for numbers of hidden groups on the pages about perspectives and, scale by scale, on
    /// the page of that scale, in the file and in the tables of the database.
    ///
    /// @return how many numbers were looked for
    private int assertNowhere(Round round, CollectedAnswers answers, ExpectedResults expected) {
        var dashboard = new Dashboard(program.context(), program.server(), round.partnershipId());
        Element effects = dashboard.effects(round.id());
        effects.select(".strip > div:last-child").remove(); // of research, not of this round
        effects.select("article.figure").remove(); // from registers, not from answers
        Element evidence = dashboard.evidence(round.id());
        evidence.select("section:not(:has(.notice))").remove();
        NaivePartnership partnership = answers.partnership();
        Set<String> secrets = HiddenNumbers.of(partnership, expected);
        for (Element page : List.of(dashboard.overview(round.id()), effects, evidence)) {
            assertNotOn(page, secrets);
        }
        int looked = secrets.size();
        List<Map<String, String>> file = NaiveCsv.read(dashboard.csv(round.id()));
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            Set<String> own = HiddenNumbers.of(partnership, expected, scale);
            assertNotOn(dashboard.details(round.id(), scale.code()), own);
            assertThat(
                            file.stream()
                                    .filter(row ->
                                            row.getOrDefault("scale", "").equals(scale.code()))
                                    .flatMap(row -> results(row).stream()))
                    .filteredOn(own::contains)
                    .isEmpty();
            assertStoredNowhere(round, scale, own);
            looked += own.size();
        }
        return looked;
    }

    private static void assertNotOn(Element page, Set<String> secrets) {
        assertThat(written(page)).filteredOn(secrets::contains).isEmpty();
        assertThat(drawn(page)).filteredOn(secrets::contains).isEmpty();
    }

    /// Rows of hidden groups hold that word and nothing else; no other row holds a secret.
    private void assertStoredNowhere(Round round, NaiveInstrument.Scale scale, Set<String> own) {
        var release = new StoredRelease(program.database(), round.id());
        List<String> stored = release.contents(scale.code());
        assertThat(stored).isNotEmpty();
        for (String content : stored) {
            if (content.contains("hidden")) {
                assertThat(content).isEqualTo("outcome=hidden");
            }
            boolean annex = content.startsWith("alpha="); // of all together, in thousandths
            for (String word : annex ? new String[0] : content.split(" ", -1)) {
                List<String> numbers = new ArrayList<>();
                if (word.matches("mean=-?\\d+")) {
                    double tenths = Integer.parseInt(word.replace("mean=", ""));
                    numbers.add(ShownNumbers.tenth(tenths / 10));
                } else if (word.matches("(percent|cannot|levels|low|high)=.*")) {
                    numbers.addAll(List.of(word.replaceFirst("^[a-z]+=", "").split(",", -1)));
                }
                assertThat(numbers).as(content).filteredOn(own::contains).isEmpty();
            }
        }
    }

    /// Lists the results in the texts and the attributes of a page.
    private static List<String> written(Element page) {
        Element words = page.clone();
        words.select("table:has(.band)").remove(); // shares of who was invited, not results
        List<String> found = new ArrayList<>(ShownNumbers.results(words.text()));
        for (Element element : words.select(":not(svg *)")) {
            element.attributes().forEach(a -> found.addAll(ShownNumbers.results(a.getValue())));
        }
        return found;
    }

    /// Lists where anything stands in the drawings of a page; a percentage without its zero.
    private static List<String> drawn(Element page) {
        return page.select("figure svg.chart:has(text[text-anchor=middle])").stream()
                .map(ShownDrawing::new)
                .flatMap(drawing ->
                        Stream.of(
                                        drawing.marks(),
                                        drawing.whiskers(),
                                        drawing.strips(),
                                        drawing.estimates(),
                                        drawing.bars())
                                .flatMap(List::stream))
                .flatMap(place -> Stream.of(place.split(" ", -1)))
                .flatMap(at -> Stream.of(at, at.replaceFirst("\\.0$", "")))
                .toList();
    }

    /// Lists the numbers in a row of the file that are results.
    private static List<String> results(Map<String, String> row) {
        return row.getOrDefault("about", "").equals("annex")
                ? List.of()
                : Stream.of("value", "favourable_percent", "cannot_judge_percent", "level_percents")
                        .flatMap(column -> Stream.of(row.getOrDefault(column, "").split(" ", -1)))
                        .toList();
    }

    private static List<String> hidden(ExpectedResults expected) {
        return expected.rows().stream()
                .filter(row -> row.says("shown").equals("hidden"))
                .map(row -> (row.item().isEmpty() ? row.scale() : row.item()) + " " + row.group())
                .toList();
    }

    private ExpectedResults expected(CollectedAnswers answers, Round round) {
        var release = program.context().getBean(Releases.class).find(round.id()).orElseThrow();
        var choice = new NaiveChoice(PublishedRows.of(release));
        var publication = new NaivePublication(answers.partnership(), choice, K);
        return new ExpectedResults(instrument, words, publication.rows());
    }
}
