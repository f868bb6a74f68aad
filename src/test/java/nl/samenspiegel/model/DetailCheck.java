package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Holds the tables below the figure of one scale, and those of the annex, against the plain
/// calculation: each is there if it has rows, with those rows and no other, and there is no table
/// beside them.
final class DetailCheck {

    private final ExpectedResults expected;
    private final InstrumentWords words;
    private final NaiveInstrument.Scale scale;
    private final Elements sections;
    private int found;

    DetailCheck(ExpectedResults expected, Element main, NaiveInstrument.Scale scale) {
        this.expected = expected;
        this.words = expected.words();
        this.scale = scale;
        this.sections = main.select("section.flow:has(> h2):has(> .scroll > table)");
    }

    /// Checks roles, units, roles in units, every voice the same, and items.
    void tables() {
        table("Per rol", rows("scale_role", row -> true, false), List.of(0));
        table("Per organisatie", rows("scale_organisation", row -> true, true), List.of(0, 1));
        table(
                "Per rol in een organisatie",
                rows("scale_role_in_organisation", NaiveRow::isShown, true),
                List.of(0, 1));
        table("Als elke stem even zwaar telt", voices(), List.of(0));
        if (!scale.report().equals("share")) {
            table("Per vraag, naar perspectief", items("item"), List.of(0, 1));
            table("Per vraag, naar rol", items("item_role"), List.of(0, 1));
        }
        assertThat(sections).hasSize(found);
    }

    /// Checks how well the scales measured.
    void annex() {
        List<List<String>> consistency = new ArrayList<>();
        List<List<String>> agreement = new ArrayList<>();
        for (NaiveInstrument.Scale about : expected.instrument().scales()) {
            List<NaiveRow> told = expected.about("annex", about);
            if (!told.isEmpty()) {
                String name = words.scale(about.code());
                List<String> first = new ArrayList<>(List.of(name, value(told, "alpha")));
                first.add(both(value(told, "alpha_low"), value(told, "alpha_high")));
                first.add(value(told, "omega"));
                first.add(value(told, "mean_inter_item_r"));
                first.add(rests(told));
                consistency.add(first);
                List<String> second = new ArrayList<>(List.of(name, value(told, "icc1_k0")));
                second.add(value(told, "icc1_mean_size"));
                second.add(value(told, "icc2"));
                second.add(value(told, "rwg_j"));
                agreement.add(second);
            }
        }
        table("Meten de vragen samen één ding?", consistency, List.of(0));
        table("Verschillen organisaties van elkaar?", agreement, List.of(0));
        assertThat(sections).hasSize(found);
    }

    private void table(String caption, List<List<String>> rows, List<Integer> names) {
        var sought =
                new Elements(
                        sections.stream()
                                .filter(section -> section.select("> h2").text().equals(caption))
                                .toList());
        assertThat(sought).as("%s of %s", caption, scale.code()).hasSize(rows.isEmpty() ? 0 : 1);
        if (!rows.isEmpty()) {
            found++;
            new TableCheck(expected, sought).same(rows, names);
        }
    }

    /// Lists rows of a kind: the unit first, if there is one, then the group.
    private List<List<String>> rows(String about, Predicate<NaiveRow> wanted, boolean unit) {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveRow row : expected.about(about, scale)) {
            if (wanted.test(row)) {
                List<String> cells = new ArrayList<>();
                if (unit) {
                    cells.add(words.unit(row));
                }
                cells.add(words.name(row));
                cells.add(String.join(" ", expected.estimate(row)));
                cells.add(String.join(" ", ExpectedResults.band(row)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private List<List<String>> voices() {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveRow voice : expected.about("every_voice", scale)) {
            rows.add(besides(words.name(voice), expected.beside(voice, "scale"), voice));
        }
        for (NaiveRow voice : expected.about("every_voice_headline", scale)) {
            if (voice.isShown() && !rows.isEmpty()) {
                rows.add(besides("samen", expected.beside(voice, "headline"), voice));
            }
        }
        return rows;
    }

    private List<String> besides(String name, NaiveRow usual, NaiveRow voice) {
        return List.of(
                name,
                String.join(" ", expected.estimate(usual)),
                String.join(" ", expected.estimate(voice)));
    }

    private List<List<String>> items(String about) {
        List<List<String>> rows = new ArrayList<>();
        for (NaiveRow row : expected.about(about, scale)) {
            if (row.isAsked()) {
                List<String> cells = new ArrayList<>();
                cells.add(words.item(row.item()));
                cells.add(words.name(row));
                cells.add(row.says("value"));
                cells.add(row.says("favourable_percent"));
                cells.add(row.says("level_percents"));
                cells.add(row.says("cannot_judge_percent"));
                cells.add(String.join(" ", ExpectedResults.band(row)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String value(List<NaiveRow> told, String name) {
        return told.stream()
                .filter(row -> row.says("unit").equals(name))
                .map(row -> row.says("value"))
                .findFirst()
                .orElse("");
    }

    private static String rests(List<NaiveRow> told) {
        return String.join(
                " ",
                told.stream()
                        .filter(row -> row.says("unit").startsWith("item_rest_"))
                        .map(row -> row.says("value"))
                        .filter(value -> !value.isEmpty())
                        .toList());
    }

    private static String both(String low, String high) {
        return (low + " " + high).strip();
    }
}
