package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.partnership.Partnerships;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Every number of the demonstration, worked out once more from the raw answers: in the release, on
/// the pages, in the drawings, in the tables and in the file.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemonstrationRecomputationTest {

    /// As many as hold all that is special in the demonstration: few learners, a hidden institute,
    /// an office, two institutes.
    private static final int PARTNERSHIPS = 5;

    private static final Path FOLDER = Path.of("instruments/voorwaardenscan/0.9");
    private static final int K = 5;

    private final Program program = Program.startDemonstration(PARTNERSHIPS);
    private final NaiveInstrument plain = NaiveInstrument.read(FOLDER.resolve("instrument.yml"));
    private final InstrumentWords words = InstrumentWords.read(FOLDER);
    private final Instrument instrument =
            bean(Catalog.class).getInstrument("voorwaardenscan", "0.9");

    DemonstrationRecomputationTest() throws IOException {}

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyReleaseHoldsWhatAPlainCalculationGives() {
        assertThat(released()).hasSize(2 * PARTNERSHIPS);
        for (Round round : released()) {
            assertThat(lines(published(round.id())))
                    .as(name(round))
                    .containsExactlyInAnyOrderElementsOf(lines(rows(answers(round), round)));
        }
    }

    @Test
    void everyUnroundedNumberIsTheSameToABillionth() {
        for (Round round : released()) {
            NaivePartnership partnership = answers(round).partnership();
            var check = UnroundedCheck.of(program, instrument, partnership, round);

            assertThat(check.run()).as(name(round)).isGreaterThan(20);
        }
    }

    @Test
    void everyNumberOnThePagesAndInTheFileIsOneOfThem() {
        for (Round round : released()) {
            var check = new PageCheck(expected(round));
            Dashboard dashboard = dashboard(round);

            check.overview(dashboard.overview(round.id()));
            check.effects(dashboard.effects(round.id()));
            check.evidence(dashboard.evidence(round.id()));
            for (NaiveInstrument.Scale scale : plain.scales()) {
                check.details(dashboard.details(round.id(), scale.code()), scale);
            }
            check.annex(dashboard.annex(round.id()));
            check.csv(dashboard.csv(round.id()));
        }
    }

    @Test
    void answersThatAreReadInAgainGiveTheSameResults(@TempDir Path folder) throws IOException {
        CollectedAnswers answers = answers(released().getFirst());
        var uninvited = new CollectedAnswers(plain, answers.csv(), answers.kinds(), List.of());

        Round copy = new ReleasedRounds(program.context()).readIn(uninvited, instrument, folder);

        assertThat(lines(published(copy.id())))
                .containsExactlyInAnyOrderElementsOf(lines(rows(uninvited, copy)));
    }

    @Test
    void aNumberThatIsSlippedInIsNoticed() {
        Round round = released().getFirst();
        var check = new PageCheck(expected(round));
        Element page = dashboard(round).overview(round.id());

        assertNoticed(check, page, "figure tbody td:matches(\\d)", cell -> cell.text("4,9"));
        assertNoticed(check, page, "svg.chart circle", mark -> mark.attr("cx", "300"));
        assertNoticed(check, page, "svg line[stroke*=114]", line -> line.attr("x2", "300"));
        assertNoticed(check, page, "svg.chart", svg -> svg.appendElement("text").text("4,9"));
        assertNoticed(check, page, "figcaption", caption -> caption.appendText(" 0,3"));
        assertNoticed(check, page, "figure h2", heading -> heading.appendText(" 3,5"));
        assertNoticed(check, page, ".small.muted", note -> note.appendText(" 3,4"));
        assertNoticed(check, page, ".findings small", small -> small.text("3,0"));
        assertNoticed(check, page, "table:has(.band) td", cell -> cell.text("17"));
        check.overview(page);
    }

    private static void assertNoticed(
            PageCheck check, Element page, String css, Consumer<Element> change) {
        Element changed = page.clone();
        change.accept(changed.select(css).getFirst());
        assertThatExceptionOfType(AssertionError.class)
                .as(css)
                .isThrownBy(() -> check.overview(changed));
    }

    private List<NaiveRow> published(UUID roundId) {
        return PublishedRows.of(bean(Releases.class).find(roundId).orElseThrow());
    }

    /// Works out the results of these answers, of which the release of a round tells a part.
    private List<NaiveRow> rows(CollectedAnswers answers, Round round) {
        var choice = new NaiveChoice(published(round.id()));
        return new NaivePublication(answers.partnership(), choice, K).rows();
    }

    /// What is outermost stands in no file, but it is published all the same.
    private static List<String> lines(List<NaiveRow> rows) {
        return rows.stream().map(row -> row.line() + row.says("outermost")).toList();
    }

    private ExpectedResults expected(Round round) {
        return new ExpectedResults(plain, words, rows(answers(round), round));
    }

    private CollectedAnswers answers(Round round) {
        return CollectedAnswers.of(program.context(), plain, round.id());
    }

    private Dashboard dashboard(Round round) {
        return new Dashboard(program.context(), program.server(), round.partnershipId());
    }

    private List<Round> released() {
        return new ReleasedRounds(program.context()).list();
    }

    private String name(Round round) {
        return bean(Partnerships.class).find(round.partnershipId()).orElseThrow().name()
                + ", "
                + round.title();
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
