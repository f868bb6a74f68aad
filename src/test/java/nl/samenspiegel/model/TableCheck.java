package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Holds the tables of a page against the plain calculation: in every row the names and, in their
/// order, all numbers.
///
/// A cell without a result has no number at all, so what is hidden is seen to be.
final class TableCheck {

    private final ExpectedResults expected;
    private final InstrumentWords words;
    private final Elements tables;

    TableCheck(ExpectedResults expected, Elements tables) {
        this.expected = expected;
        this.words = expected.words();
        this.tables = tables;
    }

    /// Checks a column for each perspective that is asked one of the scales, and one for all
    /// together.
    void profile(List<NaiveInstrument.Scale> scales) {
        List<NaiveInstrument.Perspective> asked =
                expected.instrument().perspectives().stream()
                        .filter(perspective ->
                                scales.stream()
                                        .anyMatch(
                                                s -> s.perspectives().contains(perspective.code())))
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        for (NaiveInstrument.Scale scale : scales) {
            List<String> row = new ArrayList<>(List.of(words.scale(scale.code())));
            for (NaiveInstrument.Perspective perspective : asked) {
                NaiveRow result = expected.result(scale, "", perspective.code());
                row.add(String.join(" ", expected.estimate(result)));
            }
            if (asked.size() > 1) {
                row.add(String.join(" ", expected.estimate(expected.headline(scale))));
            }
            rows.add(row);
        }
        assertThat(tables.select("tbody tr").stream().map(row -> cells(row, List.of(0))))
                .containsExactlyElementsOf(small(rows));
    }

    /// Checks a row for each pair of perspectives.
    void gaps(List<NaiveInstrument.Scale> compared) {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveInstrument.Scale scale : compared) {
            for (NaiveRow pair : expected.differences(scale)) {
                List<String> row = new ArrayList<>();
                row.add(words.scale(scale.code()));
                row.add(words.perspective(pair.says("other_group")));
                row.add(words.perspective(pair.group()));
                row.add(pair.says("value"));
                row.add(String.join(" ", expected.interval(pair)));
                row.add(pair.says("views_differ").equals("yes") ? "ja" : "nee");
                rows.add(row);
            }
        }
        assertThat(tables.select("tbody tr").stream().map(row -> cells(row, List.of(0, 1, 2, 5))))
                .containsExactlyInAnyOrderElementsOf(small(rows));
    }

    /// Checks a row for each perspective, or for each item in each perspective, with how many
    /// answered.
    void scale(NaiveInstrument.Scale scale) {
        List<List<String>> rows = new ArrayList<>();
        for (String item : scale.measures()) {
            for (NaiveRow result : expected.asked(scale, item)) {
                rows.add(row(scale, result));
            }
        }
        if (scale.isScore() && scale.perspectives().size() > 1) {
            String together = String.join(" ", expected.estimate(expected.headline(scale)));
            rows.add(List.of("samen", together, ""));
        }
        List<Integer> names = scale.isScore() ? List.of(0) : List.of(0, 1);
        assertThat(tables.select("tbody tr").stream().map(row -> cells(row, names)))
                .as(scale.code())
                .containsExactlyElementsOf(small(rows));
    }

    /// Checks who was asked and who answered, by perspective, by role and by unit.
    void responses() {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveRow response : expected.rows()) {
            if (!response.about().startsWith("response")) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(words.name(response)));
            if (response.has("invited") || !response.isShown()) {
                row.add(response.isShown() ? response.says("invited") : "5");
                row.add(String.join(" ", ExpectedResults.band(response)));
                row.add(response.says("value"));
            } else {
                row.add(String.join(" ", ExpectedResults.band(response)));
            }
            rows.add(row);
        }
        same(rows, List.of(0));
    }

    /// Checks that the tables have these rows, in any order.
    ///
    /// @param names the columns with words
    void same(List<List<String>> rows, List<Integer> names) {
        assertThat(tables.select("tbody tr").stream().map(row -> cells(row, names)))
                .containsExactlyInAnyOrderElementsOf(small(rows));
    }

    /// Checks a row for each condition: all together or, where there is no such number, everything
    /// that is shown of it.
    void own(List<NaiveInstrument.Scale> conditions) {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveInstrument.Scale scale : conditions) {
            boolean together = scale.isScore() && expected.headline(scale).isShown();
            List<String> numbers = new ArrayList<>();
            (together ? List.of(expected.headline(scale)) : expected.shown(scale))
                    .forEach(row -> numbers.addAll(expected.estimate(row)));
            rows.add(List.of(words.scale(scale.code()), String.join(" ", numbers), ""));
        }
        assertThat(tables.select("tbody tr").stream().map(row -> cells(row, List.of(0))))
                .containsExactlyElementsOf(small(rows));
    }

    private List<String> row(NaiveInstrument.Scale scale, NaiveRow result) {
        List<String> row = new ArrayList<>();
        if (!scale.isScore()) {
            row.add(words.item(result.item()));
        }
        row.add(words.perspective(result.group()));
        row.add(String.join(" ", expected.estimate(result)));
        if (scale.report().equals("facets")) {
            row.add(result.says("favourable_percent"));
        }
        row.add(String.join(" ", ExpectedResults.band(result)));
        return row;
    }

    /// The cells of a row: of those with words the words, of the others the numbers.
    private static List<String> cells(Element row, List<Integer> words) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("th, td")) {
            String text = cell.text();
            boolean written = words.contains(cells.size());
            cells.add(written ? text : String.join(" ", ShownNumbers.all(text)));
        }
        return small(List.of(cells)).getFirst();
    }

    /// Capitals depend on where a name stands.
    private static List<List<String>> small(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList())
                .toList();
    }
}
