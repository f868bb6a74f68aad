package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
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
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.ResponseRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What a release holds, put in the rows of the plain calculation; nothing is computed here.
final class PublishedRows {

    private final UnaryOperator<String> names;

    /// @param names of units by key
    private PublishedRows(UnaryOperator<String> names) {
        this.names = names;
    }

    /// Lists the rows of a release; its units go by their names.
    static List<NaiveRow> of(Release release) {
        var reading = new PublishedRows(key -> name(release, key));
        List<NaiveRow> rows = reading.rows(release.publication());
        release.responses().forEach(response -> rows.add(reading.row(response)));
        release.annex().forEach(annex -> rows.addAll(PublishedAnnex.rows(annex)));
        return rows;
    }

    /// Lists the rows of a publication whose units go by the names of the plain calculation.
    static List<NaiveRow> of(Publication publication) {
        return new PublishedRows(key -> key).rows(publication);
    }

    private List<NaiveRow> rows(Publication publication) {
        List<NaiveRow> rows = new ArrayList<>();
        publication.results().forEach(result -> rows.add(row(result)));
        publication.headlines().forEach(result -> rows.add(row(result)));
        publication.differences().forEach(difference -> rows.add(row(difference)));
        publication.everyVoice().forEach(voice -> rows.addAll(rows(voice)));
        return rows;
    }

    /// Returns the name of a unit; only the staff of boards has none.
    private static String name(Release release, String key) {
        String name = release.unitName(key);
        return name.isEmpty() ? NaivePartnership.BOARD_LEVEL : name;
    }

    private NaiveRow row(GroupResult result) {
        NaiveRow row = about(result.measure(), result.group(), shown(result.outcome()));
        return switch (result.outcome()) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    with(mean(row, mean, precision), basis);
            case Outcome.ItemMean item -> {
                with(row, item.basis())
                        .with("value", item.mean().toString())
                        .with("unit", "points")
                        .with("bound", word(item.bound()));
                if (item.detail() instanceof ItemDetail.Shown(var favourable, var levels)) {
                    row.with("favourable_percent", text(favourable))
                            .with(
                                    "level_percents",
                                    String.join(
                                            " ",
                                            levels.stream().map(PublishedRows::text).toList()));
                }
                yield item.cannotJudge() instanceof CannotJudge.Percent(var percent)
                        ? row.with("cannot_judge_percent", text(percent))
                        : row;
            }
            case Outcome.Share(var percent, var interval, var basis) ->
                    with(row, basis)
                            .with("value", text(percent))
                            .with("unit", "percent")
                            .with("interval_low", text(interval.low()))
                            .with("interval_high", text(interval.high()));
            case Outcome.Hidden(), Outcome.NotExpected() -> row;
        };
    }

    private NaiveRow about(Measure measure, RespondentGroup group, String shown) {
        String what = item(measure).isEmpty() ? "scale" : "item";
        return switch (group) {
            case RespondentGroup.InPerspective(var code) -> row(what, measure, code, shown);
            case RespondentGroup.OfRole(var code) -> row(what + "_role", measure, code, shown);
            case RespondentGroup.OfUnit(var code, var unit) ->
                    row(what + "_organisation", measure, code, shown).in(names.apply(unit));
            case RespondentGroup.RoleInUnit(var code, var unit) ->
                    row(what + "_role_in_organisation", measure, code, shown).in(names.apply(unit));
        };
    }

    private static NaiveRow row(String about, Measure measure, String group, String shown) {
        return NaiveRow.of(about, measure.scale(), item(measure), group, shown);
    }

    private static String shown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Score _, Outcome.ItemMean _, Outcome.Share _ -> "shown";
            case Outcome.Hidden _ -> "hidden";
            case Outcome.NotExpected _ -> "not_asked";
        };
    }

    private static List<NaiveRow> rows(EveryVoice voice) {
        List<NaiveRow> rows = new ArrayList<>();
        for (EveryVoice.OfPerspective shown : voice.perspectives()) {
            NaiveRow row =
                    NaiveRow.of("every_voice", voice.scale(), "", shown.perspective(), "shown");
            rows.add(mean(row, shown.mean(), shown.precision()));
        }
        String about = "every_voice_headline";
        rows.add(
                switch (voice.headline()) {
                    case EveryVoice.Whole.Shown(var mean, var precision, boolean moved) ->
                            mean(
                                            NaiveRow.of(about, voice.scale(), "", "", "shown"),
                                            mean,
                                            precision)
                                    .with("moved", moved);
                    case EveryVoice.Whole.NotShown() ->
                            NaiveRow.of(about, voice.scale(), "", "", "hidden");
                });
        return rows;
    }

    private static NaiveRow mean(NaiveRow row, Tenths mean, Precision precision) {
        return with(row.with("value", mean.toString()).with("unit", "points"), precision);
    }

    private static NaiveRow row(HeadlineResult result) {
        String scale = result.scale();
        return switch (result.headline()) {
            case Headline.Shown(var mean, var precision, boolean indicative) ->
                    mean(NaiveRow.of("headline", scale, "", "", "shown"), mean, precision)
                            .with("indicative", indicative);
            case Headline.Hidden() -> NaiveRow.of("headline", scale, "", "", "hidden");
            case Headline.Incomplete _ -> NaiveRow.of("headline", scale, "", "", "incomplete");
            case Headline.SinglePerspective(var perspective) ->
                    NaiveRow.of("headline", scale, "", perspective, "one_group");
        };
    }

    private static NaiveRow row(Difference difference) {
        Measure measure = difference.measure();
        NaiveRow row =
                NaiveRow.of(
                                "difference",
                                measure.scale(),
                                item(measure),
                                difference.higher(),
                                "shown")
                        .with("other_group", difference.lower())
                        .with("value", difference.points().toString())
                        .with("unit", "points")
                        .with("outermost", difference.outermost())
                        .with("views_differ", difference.viewsDiffer());
        return with(row, difference.precision());
    }

    private NaiveRow row(ResponseRow response) {
        String about = "response_" + word(response.of());
        String shown = response.count() instanceof ResponseCount.InvitedOnly ? "hidden" : "shown";
        NaiveRow row =
                response.of() == ResponseRow.Of.UNIT
                        ? NaiveRow.of(about, "", "", "", shown).in(names.apply(response.code()))
                        : NaiveRow.of(about, "", "", response.code(), shown);
        return switch (response.count()) {
            case ResponseCount.InvitedOnly() -> row;
            case ResponseCount.Banded(long invited, var answered) ->
                    with(row, answered).with("invited", Long.toString(invited));
            case ResponseCount.Counted(long invited, var answered, int percent) ->
                    with(row, answered)
                            .with("invited", Long.toString(invited))
                            .with("value", Integer.toString(percent))
                            .with("unit", "percent");
            case ResponseCount.ByOpenLink(var answered) -> with(row, answered);
            case ResponseCount.Uninvited(var answered) -> with(row, answered);
        };
    }

    private static NaiveRow with(NaiveRow row, Basis basis) {
        return with(row, basis.answered())
                .with("indicative", basis.indicative())
                .with("one_organisation", basis.oneOrganisation())
                .with("taken_together", basis.takenTogether());
    }

    private static NaiveRow with(NaiveRow row, CountBand band) {
        row.with("answered_from", Integer.toString(band.lowest()));
        return band == CountBand.TWENTY_OR_MORE
                ? row
                : row.with("answered_to", Integer.toString(band.highest()));
    }

    private static NaiveRow with(NaiveRow row, Precision precision) {
        return switch (precision) {
            case Precision.HalfWidth(var points) -> row.with("half_width", points.toString());
            case Precision.NoInterval(var why) -> row.with("no_interval", word(why));
        };
    }

    private static String text(StepPercent percent) {
        return Integer.toString(percent.percent());
    }

    private static String item(Measure measure) {
        return measure instanceof Measure.OneItem(var _, var item) ? item.text() : "";
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
