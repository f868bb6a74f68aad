package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds the pages and the file of a round's results against the plain calculation.
record PageCheck(ExpectedResults expected) {

    private static final String MISSING = "Minder dan 5 antwoorden, misschien geen: ";

    /// Checks the first page: figures, tables, findings, who answered.
    void overview(Element main) {
        List<NaiveInstrument.Scale> conditions = expected.scales("condition");
        Map<NaiveInstrument.Format, List<NaiveInstrument.Scale>> scores = new LinkedHashMap<>();
        conditions.stream()
                .filter(NaiveInstrument.Scale::isScore)
                .forEach(scale ->
                        scores.computeIfAbsent(scale.format(), format -> new ArrayList<>())
                                .add(scale));
        int profiles = 0;
        int gaps = 0;
        for (List<NaiveInstrument.Scale> scales : scores.values()) {
            if (scales.stream().anyMatch(scale -> !expected.shown(scale).isEmpty())) {
                figure(main, "profile-" + profiles++).profile(scales);
            }
            if (scales.stream().anyMatch(scale -> !expected.differences(scale).isEmpty())) {
                figure(main, "gaps-" + gaps++).gaps(scales);
            }
        }
        int items = 0;
        for (NaiveInstrument.Scale scale : conditions) {
            if (!scale.isScore()) {
                figure(main, "items-" + items++).scale(scale);
            }
        }
        assertThat(main.select("figure")).hasSize(profiles + gaps + items);
        new TableCheck(expected, main.select("table:has(.band)")).responses();
        findings(main);
        warnings(main);
        text(main);
    }

    /// Checks the page of the effects; what stands there of research is not ours.
    void effects(Element main) {
        List<NaiveInstrument.Scale> effects = expected.scales("effect");
        for (int i = 0; i < effects.size(); i++) {
            figure(main, "figure-effect-" + (i + 1)).scale(effects.get(i));
        }
        assertThat(main.select(".strip figure:has(svg[aria-labelledby^=figure-effect])"))
                .hasSize(effects.size());
        Element own = main.clone();
        own.select(".strip > div:last-child").remove();
        own.select("article.figure").remove();
        text(own);
    }

    /// Checks the own answers beside the map of research.
    void evidence(Element main) {
        Elements tables = main.select("section:has(.notice) table");
        assertThat(tables).hasSize(1);
        new TableCheck(expected, tables).own(expected.scales("condition"));
    }

    /// Checks the page of one scale: its figure, and every table below it.
    void details(Element main, NaiveInstrument.Scale scale) {
        figure(main, "scale").scale(scale);
        new DetailCheck(expected, main, scale).tables();
        Element own = main.clone();
        own.select("select").remove();
        text(own);
    }

    /// Checks the technical annex.
    void annex(Element main) {
        new DetailCheck(expected, main, expected.instrument().scales().getFirst()).annex();
        text(main);
    }

    /// Checks the file: the same rows with the same words, and nothing beside them.
    void csv(String file) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> cells : NaiveCsv.read(file)) {
            Map<String, String> left = new LinkedHashMap<>(cells);
            if (!left.getOrDefault("organisation", "").isEmpty()) {
                String name = left.getOrDefault("organisation_name", "");
                left.put("organisation", name.isEmpty() ? NaivePartnership.BOARD_LEVEL : name);
            }
            left.values().removeIf(String::isEmpty);
            left.keySet().removeIf(column -> column.endsWith("_name"));
            List<String> about = new ArrayList<>();
            for (String column : List.of("about", "scale", "item", "group", "shown")) {
                about.add(left.getOrDefault(column, ""));
                left.remove(column);
            }
            NaiveRow row =
                    NaiveRow.of(
                            about.get(0), about.get(1), about.get(2), about.get(3), about.get(4));
            left.forEach(row::with);
            lines.add(row.line());
        }
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        expected.rows().stream()
                                .filter(row -> !row.says("unit").startsWith("item_rest_"))
                                .map(NaiveRow::line)
                                .toList());
    }

    /// Every finding rests on numbers of the scale that it names, and says lower or higher as they
    /// do.
    private void findings(Element main) {
        for (Element finding : main.select(".findings li")) {
            List<String> numbers = ShownNumbers.all(finding.select("small").text());
            List<List<String>> possible = new ArrayList<>(List.of(List.of()));
            for (NaiveInstrument.Scale scale : expected.instrument().scales()) {
                if (finding.ownText().contains(expected.words().phrase(scale.code()))) {
                    possible.addAll(sayings(scale));
                }
            }
            assertThat(possible).as(finding.text()).contains(numbers);
            boolean lower = finding.ownText().contains(" lager dan ");
            if (lower || finding.ownText().contains(" hoger dan ")) {
                double first = Double.parseDouble(numbers.get(0));
                double second = Double.parseDouble(numbers.get(1));
                assertThat(first < second).as(finding.text()).isEqualTo(lower);
            }
        }
    }

    /// What a finding may say of a scale: two means and their distance, or one mean.
    private List<List<String>> sayings(NaiveInstrument.Scale scale) {
        List<List<String>> sayings = new ArrayList<>();
        expected.shown(scale).forEach(row -> sayings.add(expected.estimate(row)));
        expected.about("headline", scale).forEach(row -> sayings.add(expected.estimate(row)));
        for (NaiveRow pair : expected.about("difference", scale)) {
            String higher = expected.result(scale, pair.item(), pair.group()).says("value");
            String lower =
                    expected.result(scale, pair.item(), pair.says("other_group")).says("value");
            for (List<String> means : List.of(List.of(higher, lower), List.of(lower, higher))) {
                List<String> saying = new ArrayList<>(means);
                saying.addAll(expected.estimate(pair));
                sayings.add(saying);
            }
        }
        return sayings;
    }

    /// Who is warned of answered so little that less than 30 % is shown, or is an organisation of
    /// which at least the threshold were asked and fewer than five answered.
    private void warnings(Element main) {
        List<String> low = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (NaiveRow row : expected.rows()) {
            boolean about = row.about().equals("response_perspective") && row.has("value");
            if (about && row.number("value") < 30) {
                low.add(expected.words().subject(row.group()) + ": minder dan 30%");
            }
            boolean unit = row.about().equals("response_unit") && row.has("invited");
            if (unit && row.says("answered_to").equals("4")) {
                missing.add(expected.words().unit(row));
            }
        }
        List<String> warnings = main.select(".scroll ~ .notice.warn").eachText();
        assertThat(warnings)
                .filteredOn(warning -> warning.contains(MISSING))
                .flatExtracting(PageCheck::named)
                .containsExactlyInAnyOrderElementsOf(missing);
        assertThat(warnings)
                .filteredOn(warning -> !warning.contains(MISSING))
                .extracting(warning -> warning.replaceAll("(30%).*", "$1"))
                .containsExactlyElementsOf(low);
    }

    /// The organisations that a warning names.
    private static List<String> named(String warning) {
        String names = warning.replaceAll(".*" + MISSING, "").replaceAll("[.] De uitkomst.*", "");
        return List.of(names.split("; ", -1));
    }

    /// Outside tables, drawings, findings and the headings of figures no result is told, only the
    /// few numbers that are rules: the level of intervals, low response, many who cannot judge, a
    /// notable distance or shift, and the line below which a condition is a subject to talk about.
    private void text(Element main) {
        Element words = main.clone();
        words.select("table, svg, nav, .kicker, .findings").remove();
        words.select("figure > h2, figure > h3, figure > h4").remove();
        Set<String> rules = new HashSet<>(List.of("95", "30", "25"));
        for (NaiveInstrument.Scale scale : expected.instrument().scales()) {
            NaiveInstrument.Format format = scale.format();
            double range = format.highest() - format.lowest();
            rules.add(Double.toString(range / 8));
            rules.add(Double.toString(Math.round(range / 2) / 10.0)); // a noteworthy shift
            rules.add(Double.toString(Math.floor(format.lowest() + range * 5 / 8) + 0.5));
        }
        assertThat(ShownNumbers.results(words.text())).isSubsetOf(rules);
    }

    private FigureCheck figure(Element main, String id) {
        Element found = main.select("figure:has(svg[aria-labelledby^=" + id + "-])").first();
        assertThat(found).as("figure %s", id).isNotNull();
        return new FigureCheck(expected, found);
    }
}
