package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Holds a figure against the plain calculation: in the wide and the small drawing every mark,
/// every whisker and every number must be there, in its place, and no other. Its table is for
/// [TableCheck].
final class FigureCheck {

    private static final List<String> COUNTS =
            List.of(
                    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                    "tien", "elf", "twaalf");

    private final ExpectedResults expected;
    private final String heading;
    private final List<ShownDrawing> drawings;
    private final TableCheck table;

    FigureCheck(ExpectedResults expected, Element figure) {
        this.expected = expected;
        this.heading = figure.select("h2, h3, h4").text();
        this.drawings = figure.select("svg.chart").stream().map(ShownDrawing::new).toList();
        this.table = new TableCheck(expected, figure.select("table"));
        assertThat(drawings).as("drawings of %s", heading).hasSize(2);
    }

    /// Checks the means of all perspectives on several scales.
    void profile(List<NaiveInstrument.Scale> scales) {
        List<NaiveRow> headlines =
                scales.stream().map(expected::headline).filter(NaiveRow::isShown).toList();
        List<String> strips =
                headlines.stream()
                        .filter(row -> row.has("half_width"))
                        .map(row -> ExpectedResults.span(expected.interval(row)))
                        .toList();
        for (ShownDrawing drawing : drawings) {
            same(drawing.estimates(), headlines.stream().map(row -> row.says("value")));
            same(drawing.strips(), strips.stream());
        }
        marksAndWhiskers(scales.stream().flatMap(scale -> expected.shown(scale).stream()).toList());
        numbers(headlines);
        headingResults(List.of());
        table.profile(scales);
    }

    /// Checks the distances on those scales on which one is told.
    void gaps(List<NaiveInstrument.Scale> scales) {
        List<NaiveInstrument.Scale> compared =
                scales.stream().filter(scale -> !expected.differences(scale).isEmpty()).toList();
        List<NaiveRow> dots =
                compared.stream().flatMap(scale -> expected.shown(scale).stream()).toList();
        for (ShownDrawing drawing : drawings) {
            same(drawing.marks(), dots.stream().map(expected::mark));
            same(drawing.whiskers(), Stream.of());
            assertThat(drawing.bars()).as(heading).containsAll(bars(compared));
        }
        numbers(compared.stream().map(scale -> expected.differences(scale).getFirst()).toList());
        headingResults(List.of());
        headingCounts(compared);
        table.gaps(compared);
    }

    /// Checks one scale by itself, as a score or item by item.
    void scale(NaiveInstrument.Scale scale) {
        List<NaiveRow> shown = expected.shown(scale);
        marksAndWhiskers(shown);
        numbers(shown);
        headingResults(shown);
        table.scale(scale);
    }

    /// The results in the sentence above a figure are values of these rows.
    private void headingResults(List<NaiveRow> rows) {
        List<String> values = rows.stream().map(row -> row.says("value")).toList();
        assertThat(ShownNumbers.results(heading)).as(heading).isSubsetOf(values);
    }

    private void marksAndWhiskers(List<NaiveRow> rows) {
        for (ShownDrawing drawing : drawings) {
            same(drawing.marks(), rows.stream().map(expected::mark));
            same(drawing.whiskers(), expected.whiskers(rows).stream());
        }
    }

    /// The results written in the drawings are the estimates of these rows.
    private void numbers(List<NaiveRow> rows) {
        for (ShownDrawing drawing : drawings) {
            same(drawing.numbers(), rows.stream().flatMap(row -> expected.estimate(row).stream()));
        }
    }

    /// The bars between the lowest and the highest mean, where these differ.
    private List<String> bars(List<NaiveInstrument.Scale> compared) {
        List<String> bars = new ArrayList<>();
        for (NaiveInstrument.Scale scale : compared) {
            List<String> means =
                    expected.shown(scale).stream().map(row -> row.says("value")).sorted().toList();
            if (!means.getFirst().equals(means.getLast())) {
                bars.add(ExpectedResults.span(List.of(means.getFirst(), means.getLast())));
            }
        }
        return bars;
    }

    /// The numbers in words above the distances: how many are labelled, of how many.
    private void headingCounts(List<NaiveInstrument.Scale> compared) {
        int labelled = 0;
        for (NaiveInstrument.Scale scale : compared) {
            boolean differs =
                    expected.differences(scale).stream()
                            .anyMatch(row -> row.says("views_differ").equals("yes"));
            labelled += differs ? 1 : 0;
        }
        List<Integer> counts =
                Stream.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(COUNTS::contains)
                        .map(COUNTS::indexOf)
                        .toList();
        int all = (int) compared.stream().filter(this::mayDiffer).count();
        List<Integer> both =
                labelled == 0 || labelled == all ? List.of(all) : List.of(labelled, all);
        boolean bare = compared.size() == 1 || all == 0;
        assertThat(counts).as(heading).isEqualTo(bare ? List.of() : both);
        assertThat(heading.contains("er verschil van inzicht")).as(heading).isEqualTo(labelled > 0);
    }

    /// Only perspectives that are not indicative can be said to differ.
    private boolean mayDiffer(NaiveInstrument.Scale scale) {
        return expected.shown(scale).stream()
                        .filter(row -> row.says("indicative").equals("no"))
                        .count()
                > 1;
    }

    private void same(List<String> drawn, Stream<String> wanted) {
        assertThat(drawn).as(heading).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }
}
