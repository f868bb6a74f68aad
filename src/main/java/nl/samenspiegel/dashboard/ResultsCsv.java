package nl.samenspiegel.dashboard;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.annex.Coefficient;
import nl.samenspiegel.core.annex.ScaleAnnex;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CannotJudge;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.EveryVoice;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.HeadlineResult;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.core.publication.Tenths;
import nl.samenspiegel.release.ResponseRow;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.table.CsvWriter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
                    "organisation",
                    "organisation_name",
                    "shown",
                    "value",
                    "unit",
                    "bound",
                    "half_width",
                    "no_interval",
                    "interval_low",
                    "interval_high",
                    "favourable_percent",
                    "level_percents",
                    "cannot_judge_percent",
                    "answered_from",
                    "answered_to",
                    "invited",
                    "indicative",
                    "one_organisation",
                    "taken_together",
                    "moved",
                    "views_differ");

    private final Published published;
    private final InstrumentText text;
    private final List<List<String>> rows = new ArrayList<>();

    ResultsCsv(Published published) {
        this.published = published;
        this.text = published.text();
    }

    String write() {
        Publication publication = published.release().publication();
        for (GroupResult result : publication.results()) {
            Line line = line(about(result), result.measure());
            fill(name(line, result.group()), result.outcome());
            add(line);
        }
        for (HeadlineResult result : publication.headlines()) {
            Line line = line("headline", new Measure.WholeScale(result.scale()));
            fill(line, result.headline());
            add(line);
        }
        publication.differences().forEach(this::addDifference);
        publication.everyVoice().forEach(this::addVoice);
        for (ResponseRow response : published.release().responses()) {
            addResponse(response);
        }
        published.release().annex().forEach(this::addAnnex);
        var out = new StringBuilder();
        CsvWriter.write(out, HEADER, rows);
        return out.toString();
    }

    private void addDifference(Difference difference) {
        Line line = line("difference", difference.measure()).group(difference.higher());
        line.put("other_group", difference.lower())
                .shown("shown")
                .put("value", difference.points().toString())
                .put("unit", "points")
                .precision(difference.precision())
                .put("views_differ", yesOrNo(difference.viewsDiffer()));
        add(line);
    }

    private void addVoice(EveryVoice voice) {
        var measure = new Measure.WholeScale(voice.scale());
        for (EveryVoice.OfPerspective shown : voice.perspectives()) {
            Line line = line("every_voice", measure).group(shown.perspective());
            add(line.mean(shown.mean()).precision(shown.precision()));
        }
        Line line = line("every_voice_headline", measure);
        switch (voice.headline()) {
            case EveryVoice.Whole.Shown(var mean, var precision, boolean moved) ->
                    line.mean(mean).precision(precision).put("moved", yesOrNo(moved));
            case EveryVoice.Whole.NotShown() -> line.shown("hidden");
        }
        add(line);
    }

    private void addAnnex(ScaleAnnex annex) {
        var measure = new Measure.WholeScale(annex.scale());
        switch (annex.outcome()) {
            case ScaleAnnex.Outcome.TooFew() -> add(line("annex", measure).shown("hidden"));
            case ScaleAnnex.Outcome.Told(var consistency, var agreement) -> {
                addCoefficient(measure, "alpha", consistency.alpha());
                addCoefficient(measure, "alpha_low", consistency.alphaLow());
                addCoefficient(measure, "alpha_high", consistency.alphaHigh());
                addCoefficient(measure, "omega", consistency.omega());
                addCoefficient(measure, "mean_inter_item_r", consistency.meanInterItem());
                addCoefficient(measure, "icc1_k0", agreement.icc1());
                addCoefficient(measure, "icc1_mean_size", agreement.icc1ByAverageSize());
                addCoefficient(measure, "icc2", agreement.icc2());
                addCoefficient(measure, "rwg_j", agreement.rwg());
            }
        }
    }

    private void addCoefficient(Measure measure, String name, Coefficient coefficient) {
        Line line = line("annex", measure).put("unit", name);
        add(
                switch (coefficient) {
                    case Coefficient.Known(var value) ->
                            line.shown("shown").put("value", value.toString());
                    case Coefficient.Unknown() -> line.shown("unknown");
                });
    }

    private static String about(GroupResult result) {
        String what = result.measure() instanceof Measure.OneItem ? "item" : "scale";
        return switch (result.group()) {
            case RespondentGroup.InPerspective _ -> what;
            case RespondentGroup.OfRole _ -> what + "_role";
            case RespondentGroup.OfUnit _ -> what + "_organisation";
            case RespondentGroup.RoleInUnit _ -> what + "_role_in_organisation";
        };
    }

    private Line name(Line line, RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) -> line.group(perspective);
            case RespondentGroup.OfRole(var role) -> line.role(role);
            case RespondentGroup.OfUnit(var perspective, var unit) ->
                    line.group(perspective).unit(unit);
            case RespondentGroup.RoleInUnit(var role, var unit) -> line.role(role).unit(unit);
        };
    }

    private static void fill(Line line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    line.shown("shown")
                            .put("value", mean.toString())
                            .put("unit", "points")
                            .precision(precision)
                            .basis(basis);
            case Outcome.ItemMean item -> {
                line.shown("shown")
                        .put("value", item.mean().toString())
                        .put("unit", "points")
                        .put("bound", word(item.bound()))
                        .basis(item.basis());
                if (item.detail() instanceof ItemDetail.Shown(var percent, var levels)) {
                    line.put("favourable_percent", Integer.toString(percent.percent()))
                            .put("level_percents", percents(levels));
                }
                if (item.cannotJudge() instanceof CannotJudge.Percent(var percent)) {
                    line.put("cannot_judge_percent", Integer.toString(percent.percent()));
                }
            }
            case Outcome.Share(var percent, var interval, var basis) ->
                    line.shown("shown")
                            .put("value", Integer.toString(percent.percent()))
                            .put("unit", "percent")
                            .put("interval_low", Integer.toString(interval.low().percent()))
                            .put("interval_high", Integer.toString(interval.high().percent()))
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
            case Headline.Hidden() -> line.shown("hidden");
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
            case UNIT -> line.unit(response.code());
        }
        switch (response.count()) {
            case ResponseCount.InvitedOnly() -> line.shown("hidden");
            case ResponseCount.Counted(long invited, var answered, int percent) ->
                    line.shown("shown")
                            .put("value", Integer.toString(percent))
                            .put("unit", "percent")
                            .put("invited", Long.toString(invited))
                            .answered(answered);
            case ResponseCount.Banded(long invited, var answered) ->
                    line.shown("shown").put("invited", Long.toString(invited)).answered(answered);
            case ResponseCount.ByOpenLink(var answered) ->
                    line.shown("open_link").answered(answered);
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

    private static String percents(List<StepPercent> levels) {
        return levels.stream()
                .map(level -> Integer.toString(level.percent()))
                .collect(Collectors.joining(" "));
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

        Line role(String role) {
            return put("group", role).put("group_name", text.role(role).plural());
        }

        Line unit(String unit) {
            return put("organisation", unit)
                    .put("organisation_name", published.release().unitName(unit));
        }

        Line mean(Tenths mean) {
            return shown("shown").put("value", mean.toString()).put("unit", "points");
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
