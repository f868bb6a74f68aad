package nl.samenspiegel.results;

import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.Lane;
import nl.samenspiegel.chart.Profile;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the conditions that share a rating format below one another, with a mean and an interval
/// for each perspective.
final class ProfileFigure {

    private final Setting setting;
    private final Wording words;
    private final Wording drawn;
    private final Amounts amounts;
    private final FigureParts parts;
    private final List<ScaleResult> results;
    private final List<MeasureResult> measures;
    private final RatingFormat format;

    /// @param results scales reported as a score, on one format, in instrument order; at least one
    ///   of them shows a number
    ProfileFigure(Setting setting, List<ScaleResult> results) {
        this.setting = setting;
        this.words = setting.words();
        this.drawn = words.drawn();
        this.amounts = setting.amounts();
        this.parts = new FigureParts(setting);
        this.results = results;
        this.measures = results.stream().map(ScaleResult::score).toList();
        this.format = results.getFirst().scale().format();
    }

    FigureView view(String id) {
        String finding = finding();
        String title = words.t("results.profile.title", count());
        var figure =
                new Profile(
                        parts.spoken(title, finding),
                        parts.axis(format),
                        new Profile.Heads(
                                words.t("results.condition"), words.t("results.together")),
                        setting.instrument().perspectives().stream()
                                .map(perspective -> drawn.shortName(perspective.code()))
                                .toList(),
                        results.stream().map(this::row).toList());
        var text =
                new FigureText(
                        finding,
                        words.t("results.profile.sub", count(), parts.ends(format)),
                        parts.key(measures),
                        caption());
        return parts.view(id, text, figure, table(title));
    }

    private String count() {
        return Wording.sentence(
                words.t("results.conditions", words.count(results.size()), results.size()));
    }

    /// Returns how far the headlines run; without two of them, how far the perspective runs that is
    /// shown on most scales.
    private String finding() {
        List<Point> headlines =
                results.stream().flatMap(result -> headline(result).stream()).toList();
        if (headlines.size() >= 2) {
            return run("results.profile.run", "results.profile.flat", headlines, "");
        }
        List<Point> most = List.of();
        String who = "";
        for (Perspective perspective : setting.instrument().perspectives()) {
            List<Point> points =
                    results.stream()
                            .flatMap(result -> point(result, perspective.code()).stream())
                            .toList();
            if (points.size() > most.size()) {
                most = points;
                who = perspective.code();
            }
        }
        if (most.size() < 2) {
            ScaleResult only = most.getFirst().result();
            return new FindingWords(words).alone(only, only.score().group(who));
        }
        return run("results.profile.runOf", "results.profile.flatOf", most, words.name(who));
    }

    private String run(String wide, String narrow, List<Point> points, String who) {
        Point low = points.stream().min(Comparator.comparing(Point::mean)).orElseThrow();
        Point high =
                points.stream()
                        .reduce((a, b) -> b.mean().compareTo(a.mean()) > 0 ? b : a)
                        .orElseThrow();
        String from = words.level(Level.of(List.of(low.mean())), format);
        String to = words.level(Level.of(List.of(high.mean())), format);
        return from.equals(to)
                ? words.t(narrow, words.count(points.size()), from, who)
                : words.t(
                        wide,
                        from,
                        words.phrase(low.result().scale().code()),
                        to,
                        words.phrase(high.result().scale().code()),
                        who);
    }

    /// A mean of a scale.
    private record Point(ScaleResult result, Tenths mean) {}

    private static Optional<Point> headline(ScaleResult result) {
        return result.headline() instanceof Headline.Shown shown
                ? Optional.of(new Point(result, shown.mean()))
                : Optional.empty();
    }

    private static Optional<Point> point(ScaleResult result, String perspective) {
        return result.score().group(perspective).findMean().map(mean -> new Point(result, mean));
    }

    private Profile.Row row(ScaleResult result) {
        List<Lane> lanes = new ArrayList<>();
        for (Group group : result.score().groups()) {
            String hidden = words.t("results.hiddenGroup", drawn.shortName(group.perspective()));
            lanes.add(parts.lane(group, format, hidden));
        }
        return new Profile.Row(drawn.scale(result.scale().code()), lanes, together(result));
    }

    private Profile.Together together(ScaleResult result) {
        return switch (result.findHeadline().orElseThrow()) {
            case Headline.Shown(var mean, var precision, boolean _) ->
                    new Profile.Together.Estimate(
                            mean.value(),
                            Amounts.whisker(mean, precision, format),
                            amounts.points(mean),
                            amounts.interval(mean, precision, format));
            case Headline.Incomplete _ ->
                    new Profile.Together.Incomplete(words.t("results.incomplete"));
            case Headline.Hidden() -> new Profile.Together.Incomplete(words.t("results.hidden"));
            case Headline.SinglePerspective _ -> new Profile.Together.None();
        };
    }

    private List<String> caption() {
        List<String> caption = new ArrayList<>();
        caption.add(words.t("results.profile.captionMark"));
        if (has(Headline.Shown.class)) {
            caption.add(words.t("results.profile.captionTogether"));
        }
        if (has(Headline.Incomplete.class)) {
            caption.add(words.t("results.profile.captionIncomplete"));
        }
        boolean someNotAsked =
                measures.stream()
                        .anyMatch(measure ->
                                measure.listExpected().size() < parts.listAsked(measures).size());
        if (someNotAsked) {
            caption.add(words.t("results.profile.captionNotAsked"));
        }
        if (results.size() > 1) {
            caption.add(words.t("results.profile.captionOrder"));
        }
        caption.addAll(parts.notes(measures));
        return caption;
    }

    private boolean has(Class<? extends Headline> kind) {
        return results.stream().anyMatch(result -> kind.isInstance(result.headline()));
    }

    private FigureTable table(String title) {
        List<Perspective> asked = parts.listAsked(measures);
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(parts.words(words.t("results.condition")));
        asked.forEach(perspective ->
                columns.add(parts.words(Wording.sentence(words.name(perspective.code())))));
        if (asked.size() > 1) {
            columns.add(parts.words(Wording.sentence(words.t("results.together"))));
        }
        List<FigureTable.Row> rows = new ArrayList<>();
        for (ScaleResult result : results) {
            List<String> cells = new ArrayList<>();
            asked.forEach(perspective ->
                    cells.add(
                            amounts.cell(
                                    result.score().group(perspective.code()).outcome(), format)));
            if (asked.size() > 1) {
                cells.add(amounts.cell(result.findHeadline().orElseThrow(), format));
            }
            rows.add(new FigureTable.Row(words.scale(result.scale().code()), cells));
        }
        return parts.table(words.t("results.profile.table", title), columns, rows);
    }
}
