package nl.samenspiegel.dashboard;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Favourable;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.release.ResponseRow;
import nl.samenspiegel.results.Group;
import nl.samenspiegel.results.MeasureResult;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.ScaleResult;
import nl.samenspiegel.table.CsvWriter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Everything that is published of a round as one table for programs: one row a number, or the word
/// for there being none. Numbers have as many digits as on the page.
final class ResultsCsv {

    private static final List<String> HEADER =
            List.of(
                    "about",
                    "scale",
                    "scale_name",
                    "item",
                    "item_name",
                    "group",
                    "group_name",
                    "other_group",
                    "shown",
                    "value",
                    "unit",
                    "bound",
                    "half_width",
                    "no_interval",
                    "favourable_percent",
                    "answered_from",
                    "answered_to",
                    "invited",
                    "indicative",
                    "one_organisation",
                    "taken_together",
                    "views_differ");

    private final Published published;
    private final InstrumentText text;
    private final List<List<String>> rows = new ArrayList<>();

    ResultsCsv(Published published) {
        this.published = published;
        this.text = published.text();
    }

    String write() {
        for (ScaleResult result : published.results()) {
            addScale(result);
        }
        for (ResponseRow response : published.release().responses()) {
            addResponse(response);
        }
        var out = new StringBuilder();
        CsvWriter.write(out, HEADER, rows);
        return out.toString();
    }

    private void addScale(ScaleResult result) {
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.groups()) {
                Line line = line(about(result), measure.measure()).group(group.perspective());
                fill(line, group.outcome());
                add(line);
            }
        }
        result.findHeadline()
                .ifPresent(headline -> {
                    Line line = line("headline", result.score().measure());
                    fill(line, headline);
                    add(line);
                });
        for (MeasureResult measure : result.measures()) {
            for (Difference difference : measure.differences()) {
                Line line = line("difference", measure.measure()).group(difference.higher());
                line.put("other_group", difference.lower())
                        .shown("shown")
                        .put("value", difference.points().toString())
                        .put("unit", "points")
                        .precision(difference.precision())
                        .put("views_differ", yesOrNo(difference.viewsDiffer()));
                add(line);
            }
        }
    }

    private static String about(ScaleResult result) {
        return result.scale().use().report() == ScaleReport.SCORE ? "scale" : "item";
    }

    private static void fill(Line line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    line.shown("shown")
                            .put("value", mean.toString())
                            .put("unit", "points")
                            .precision(precision)
                            .basis(basis);
            case Outcome.Facet(var mean, var bound, var favourable, var basis) -> {
                line.shown("shown")
                        .put("value", mean.toString())
                        .put("unit", "points")
                        .put("bound", word(bound))
                        .basis(basis);
                if (favourable instanceof Favourable.Percent(var percent)) {
                    line.put("favourable_percent", Integer.toString(percent.percent()));
                }
            }
            case Outcome.Share(var percent, var basis) ->
                    line.shown("shown")
                            .put("value", Integer.toString(percent.percent()))
                            .put("unit", "percent")
                            .basis(basis);
            case Outcome.Hidden() -> line.shown("hidden");
            case Outcome.NotExpected() -> line.shown("not_asked");
        }
    }

    private static void fill(Line line, Headline headline) {
        switch (headline) {
            case Headline.Shown(var mean, var precision, boolean indicative) ->
                    line.shown("shown")
                            .put("value", mean.toString())
                            .put("unit", "points")
                            .precision(precision)
                            .put("indicative", yesOrNo(indicative));
            case Headline.Incomplete _ -> line.shown("incomplete");
            case Headline.SinglePerspective(var perspective) ->
                    line.shown("one_group").put("group", perspective);
        }
    }

    private void addResponse(ResponseRow response) {
        Line line = new Line().put("about", "response_" + word(response.of()));
        switch (response.of()) {
            case PERSPECTIVE ->
                    line.put("group", response.code())
                            .put("group_name", text.perspective(response.code()).name());
            case ROLE ->
                    line.put("group", response.code())
                            .put("group_name", text.role(response.code()).plural());
            case ORGANISATIONS -> line.put("group", "");
        }
        switch (response.count()) {
            case ResponseCount.InvitedOnly() -> line.shown("hidden");
            case ResponseCount.Counted(long invited, var answered, int percent) ->
                    line.shown("shown")
                            .put("value", Integer.toString(percent))
                            .put("unit", "percent")
                            .put("invited", Long.toString(invited))
                            .answered(answered);
            case ResponseCount.Uninvited(var answered) -> line.shown("shown").answered(answered);
        }
        add(line);
    }

    private Line line(String about, Measure measure) {
        Line line =
                new Line()
                        .put("about", about)
                        .put("scale", measure.scale())
                        .put("scale_name", text.scale(measure.scale()).name());
        if (measure instanceof Measure.OneItem(var _, var item)) {
            line.put("item", item.text()).put("item_name", text.itemShort(item));
        }
        return line;
    }

    private void add(Line line) {
        rows.add(HEADER.stream().map(column -> line.cells.getOrDefault(column, "")).toList());
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /// A row by its columns, while it is put together.
    private final class Line {

        private final Map<String, String> cells = new LinkedHashMap<>();

        Line put(String column, String cell) {
            cells.put(column, cell);
            return this;
        }

        Line shown(String word) {
            return put("shown", word);
        }

        Line group(String perspective) {
            return put("group", perspective)
                    .put("group_name", text.perspective(perspective).name());
        }

        Line precision(Precision precision) {
            return switch (precision) {
                case Precision.HalfWidth(var points) -> put("half_width", points.toString());
                case Precision.NoInterval(var why) -> put("no_interval", word(why));
            };
        }

        Line answered(CountBand band) {
            put("answered_from", Integer.toString(band.lowest()));
            return band.highest() == Integer.MAX_VALUE
                    ? this
                    : put("answered_to", Integer.toString(band.highest()));
        }

        Line basis(Basis basis) {
            return answered(basis.answered())
                    .put("indicative", yesOrNo(basis.indicative()))
                    .put("one_organisation", yesOrNo(basis.oneOrganisation()))
                    .put("taken_together", yesOrNo(basis.takenTogether()));
        }
    }
}
