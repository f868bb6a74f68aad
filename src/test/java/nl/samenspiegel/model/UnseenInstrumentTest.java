package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.ReferenceTable;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An instrument for which no line of code was written, answered in 100 organisations of unequal
/// size, goes through the screens: a coordinator sends in the file, stores it, releases the round
/// and reads the technical annex, where everything stands as R has it.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnseenInstrumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/unseen");
    private static final Path ANSWERS = FOLDER.resolve("answers.csv");
    private static final Map<String, String> NAMES =
            Map.of("houvast", "Houvast", "ritme", "Ritme", "sturing", "Sturing", "zicht", "Zicht");
    private static final double EXACT = 1e-12;

    /// Lavaan stops searching for the best model a little before it is there.
    private static final double LAVAAN = 1e-6;

    private final Program program =
            Program.start(
                    Engine.H2,
                    Map.of(
                            "samenspiegel.instruments",
                            FOLDER.toString(),
                            "samenspiegel.data",
                            "target/data"));
    private final Visitor coordinator = program.server().visitor();
    private final Instrument instrument =
            bean(Catalog.class).getInstrument("leerwerkplaats", "2.3");
    private final Map<String, Map<String, BigDecimal>> expected = expected(); // scale, what
    private final Html preview;
    private final Html results;

    UnseenInstrumentTest() throws IOException {
        IntakeWalk walk = bean(IntakeWalk.class);
        preview = walk.preview(coordinator, "leerwerkplaats 2.3", ANSWERS);
        results = walk.release(coordinator, preview, "Najaar 2026");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void theFileIsReadInWhole() {
        assertThat(preview.heading()).contains("857");
        assertThat(preview.texts("tbody th").stream().distinct()).hasSize(100);
        assertThat(preview.has(".notice.warn")).isFalse();
    }

    @Test
    void theAnnexShowsWhatRFinds() {
        Html annex = coordinator.get(results.path() + "/annex").expect(200);

        List<Element> tables = annex.document().select("main table");
        assertThat(tables).hasSize(2);
        assertThat(rows(tables.getFirst()))
                .containsExactlyElementsOf(expected.keySet().stream().map(this::told).toList());
        assertThat(rows(tables.getLast()))
                .containsExactlyElementsOf(expected.keySet().stream().map(this::agreed).toList());
    }

    @Test
    void theFileTellsWhatRFinds() {
        Html csv = coordinator.get(results.path() + ".csv").expect(200);

        List<Map<String, String>> annex =
                NaiveCsv.read(csv.body()).stream()
                        .filter(row -> row.getOrDefault("about", "").equals("annex"))
                        .toList();
        assertThat(annex).hasSize(9 * expected.size());
        for (Map<String, String> row : annex) {
            String scale = row.getOrDefault("scale", "");
            String what = row.getOrDefault("unit", "");
            assertThat(row.get("value"))
                    .as("%s of %s", what, scale)
                    .isEqualTo(rounded(scale, what));
        }
    }

    @Test
    void everyDigitBehindThemIsThatOfR() throws IOException {
        UUID roundId = roundId();

        List<GroupCell> cells =
                new StoredRelease(program.database(), roundId)
                        .cells(
                                instrument,
                                partnership(),
                                bean(Rounds.class).listOrganisations(roundId));
        assertThat(cells.stream().mapToLong(cell -> cell.cell().sheets()).sum()).isEqualTo(857);
        for (Scale scale : instrument.scales()) {
            Map<String, Double> told = UnroundedAnnex.of(scale, cells);
            assertThat(told)
                    .containsOnlyKeys(expected.getOrDefault(scale.code(), Map.of()).keySet());
            told.forEach((what, value) ->
                    assertThat(value)
                            .as("%s of %s", what, scale.code())
                            .isCloseTo(
                                    value(scale.code(), what).doubleValue(),
                                    within(what.equals("omega") ? LAVAAN : EXACT)));
        }
    }

    /// The address of the results is that of the round and one word more.
    private UUID roundId() {
        String[] parts = results.path().split("/", -1);
        return Keys.parse(parts[parts.length - 2]).orElseThrow();
    }

    private static Map<String, Map<String, BigDecimal>> expected() {
        Map<String, Map<String, BigDecimal>> expected = new LinkedHashMap<>();
        for (List<String> row : ReferenceTable.rows("unseen.csv")) {
            expected.computeIfAbsent(row.get(0), scale -> new LinkedHashMap<>())
                    .put(row.get(1), new BigDecimal(row.get(2)));
        }
        return expected;
    }

    private static NaivePartnership partnership() throws IOException {
        String csv = Files.readString(ANSWERS);
        Map<String, String> kinds = new HashMap<>();
        NaiveCsv.read(csv).forEach(row -> kinds.put(row.getOrDefault("organisation", ""), "SITE"));
        var plain = NaiveInstrument.read(FOLDER.resolve("leerwerkplaats/2.3/instrument.yml"));
        return new NaivePartnership(plain, csv, kinds, List.of());
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }

    /// How the annex words the consistency of a scale in Dutch.
    private List<String> told(String scale) {
        int items = instrument.scale(scale).items().size();
        return List.of(
                NAMES.getOrDefault(scale, ""),
                shown(scale, "alpha"),
                shown(scale, "alpha_low") + " tot " + shown(scale, "alpha_high"),
                shown(scale, "omega"),
                shown(scale, "mean_inter_item_r"),
                IntStream.rangeClosed(1, items)
                        .mapToObj(item -> shown(scale, "item_rest_" + item))
                        .collect(Collectors.joining(" · ")));
    }

    private List<String> agreed(String scale) {
        return List.of(
                NAMES.getOrDefault(scale, ""),
                shown(scale, "icc1_k0"),
                shown(scale, "icc1_mean_size"),
                shown(scale, "icc2"),
                shown(scale, "rwg_j"));
    }

    private String shown(String scale, String what) {
        return rounded(scale, what).replace('.', ',');
    }

    private String rounded(String scale, String what) {
        return value(scale, what).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private BigDecimal value(String scale, String what) {
        return Objects.requireNonNull(expected.getOrDefault(scale, Map.of()).get(what), what);
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
