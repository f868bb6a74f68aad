package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Favourable;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.HeadlineResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.ResponseRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a release holds, put in the rows of the plain calculation; nothing is computed here.
final class PublishedRows {

    private PublishedRows() {}

    static List<NaiveRow> of(Release release) {
        List<NaiveRow> rows = of(release.publication());
        release.responses().forEach(response -> rows.add(row(response)));
        return rows;
    }

    static List<NaiveRow> of(Publication publication) {
        List<NaiveRow> rows = new ArrayList<>();
        publication.results().forEach(result -> rows.add(row(result)));
        publication.headlines().forEach(result -> rows.add(row(result)));
        publication.differences().forEach(difference -> rows.add(row(difference)));
        return rows;
    }

    private static NaiveRow row(GroupResult result) {
        Measure measure = result.measure();
        String about = item(measure).isEmpty() ? "scale" : "item";
        String shown =
                switch (result.outcome()) {
                    case Outcome.Score _, Outcome.Facet _, Outcome.Share _ -> "shown";
                    case Outcome.Hidden _ -> "hidden";
                    case Outcome.NotExpected _ -> "not_asked";
                };
        NaiveRow row =
                NaiveRow.of(about, measure.scale(), item(measure), result.perspective(), shown);
        return switch (result.outcome()) {
            case Outcome.Score(var mean, var precision, var basis) ->
                    points(row, mean.toString(), precision, basis);
            case Outcome.Facet(var mean, var bound, var favourable, var basis) -> {
                with(row, basis).with("value", mean.toString()).with("unit", "points");
                if (favourable instanceof Favourable.Percent(var percent)) {
                    row.with("favourable_percent", Integer.toString(percent.percent()));
                }
                yield row.with("bound", word(bound));
            }
            case Outcome.Share(var percent, var basis) ->
                    with(row, basis)
                            .with("value", Integer.toString(percent.percent()))
                            .with("unit", "percent");
            case Outcome.Hidden(), Outcome.NotExpected() -> row;
        };
    }

    private static NaiveRow points(NaiveRow row, String mean, Precision precision, Basis basis) {
        return with(with(row, basis).with("value", mean).with("unit", "points"), precision);
    }

    private static NaiveRow row(HeadlineResult result) {
        String scale = result.scale();
        return switch (result.headline()) {
            case Headline.Shown(var mean, var precision, boolean indicative) ->
                    with(
                            NaiveRow.of("headline", scale, "", "", "shown")
                                    .with("value", mean.toString())
                                    .with("unit", "points")
                                    .with("indicative", indicative),
                            precision);
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

    private static NaiveRow row(ResponseRow response) {
        String about = "response_" + word(response.of());
        return switch (response.count()) {
            case ResponseCount.InvitedOnly() ->
                    NaiveRow.of(about, "", "", response.code(), "hidden");
            case ResponseCount.Counted(long invited, var answered, int percent) ->
                    with(NaiveRow.of(about, "", "", response.code(), "shown"), answered)
                            .with("invited", Long.toString(invited))
                            .with("value", Integer.toString(percent))
                            .with("unit", "percent");
            case ResponseCount.Uninvited(var answered) ->
                    with(NaiveRow.of(about, "", "", response.code(), "shown"), answered);
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

    private static String item(Measure measure) {
        return measure instanceof Measure.OneItem(var _, var item) ? item.text() : "";
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
