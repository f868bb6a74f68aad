package nl.samenspiegel.results;

import nl.samenspiegel.chart.Figure;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.KeySign;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.chart.Panel;
import nl.samenspiegel.chart.Share;
import nl.samenspiegel.chart.Tick;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Draws one scale by itself, as the scale is reported: a mean per perspective, a mean per item, or
/// a percentage per item.
final class ScaleFigure {

    private static final int TICK = 25;

    private final Wording words;
    private final Wording drawn;
    private final Amounts amounts;
    private final FigureParts parts;
    private final ScaleResult result;
    private final RatingFormat format;

    ScaleFigure(Setting setting, ScaleResult result) {
        this.words = setting.words();
        this.drawn = words.drawn();
        this.amounts = setting.amounts();
        this.parts = new FigureParts(setting);
        this.result = result;
        this.format = result.scale().format();
    }

    FigureView view(String id) {
        String finding = new ScaleSentence(words, result).say();
        Figure figure =
                switch (scale().use().report()) {
                    case SCORE, FACETS -> panel(finding);
                    case SHARE -> share(finding);
                };
        var text = new FigureText(finding, sub(), key(), caption());
        return parts.view(id, text, figure, table());
    }

    private Scale scale() {
        return result.scale();
    }

    private String sub() {
        return switch (scale().use().report()) {
            case SCORE, FACETS ->
                    words.t(
                            "results.scale.sub",
                            words.t(
                                    result.isCondition()
                                            ? "results.scale.asked"
                                            : "results.scale.seen"),
                            parts.ends(format));
            case SHARE -> words.t("results.scale.subShare", words.favourable(format));
        };
    }

    private Panel panel(String finding) {
        List<Panel.Row> rows = new ArrayList<>();
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.listExpected()) {
                rows.add(panelRow(measure, group));
            }
        }
        return new Panel(
                parts.spoken(words.scale(scale().code()), finding), parts.axis(format), rows);
    }

    private Panel.Row panelRow(MeasureResult measure, Group group) {
        String value =
                switch (group.outcome()) {
                    case Outcome.Score score -> amounts.points(score.mean());
                    case Outcome.ItemMean item -> amounts.mean(item);
                    case Outcome.Share _, Outcome.Hidden _, Outcome.NotExpected _ -> "";
                };
        String interval =
                group.outcome() instanceof Outcome.Score(var mean, var precision, var _)
                        ? amounts.interval(mean, precision, format)
                        : "";
        return new Panel.Row(
                rowName(drawn, measure, group),
                Mark.ofPerspective(group.place()),
                parts.lane(group, format, words.t("results.hidden")),
                value,
                interval);
    }

    private Share share(String finding) {
        List<Share.Row> rows = new ArrayList<>();
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.listExpected()) {
                rows.add(
                        new Share.Row(
                                rowName(drawn, measure, group),
                                Mark.ofPerspective(group.place()),
                                parts.lane(group, format, words.t("results.hidden")),
                                group.outcome() instanceof Outcome.Share share
                                        ? amounts.share(share)
                                        : ""));
            }
        }
        List<Tick> ticks =
                IntStream.iterate(0, at -> at <= 100, at -> at + TICK)
                        .mapToObj(at -> new Tick(at, words.numbers().percent(at / 100.0)))
                        .toList();
        String heading = words.t("results.scale.answers", drawn.favourable(format));
        return new Share(
                parts.spoken(words.scale(scale().code()), finding),
                heading,
                ticks,
                rows,
                List.of());
    }

    /// Names a row: by the perspective, by the item, or by both if there are several of both.
    private String rowName(Wording from, MeasureResult measure, Group group) {
        if (result.isScore()) {
            return Wording.sentence(from.shortName(group.perspective()));
        }
        String item = Wording.sentence(from.measure(measure.measure()));
        return scale().use().perspectives().size() == 1
                ? item
                : words.t("results.scale.itemOf", item, from.shortName(group.perspective()));
    }

    private List<KeyEntry> key() {
        return switch (scale().use().report()) {
            case SCORE -> List.of();
            case FACETS ->
                    parts.listAsked(result.measures()).stream()
                            .map(perspective -> open(perspective))
                            .toList();
            case SHARE -> parts.key(result.measures());
        };
    }

    /// Means of single items have no interval, so all their marks are open.
    private KeyEntry open(Perspective perspective) {
        Group group = result.measures().getFirst().group(perspective.code());
        return new KeyEntry(
                new KeySign.Series(Mark.ofPerspective(group.place()), true),
                words.t("results.key.item", words.name(perspective.code())));
    }

    private List<String> caption() {
        List<String> caption = new ArrayList<>();
        caption.add(
                switch (scale().use().report()) {
                    case SCORE -> words.t("results.scale.captionScore", scale().items().size());
                    case FACETS -> words.t("results.scale.captionFacets");
                    case SHARE -> words.t("results.scale.captionShare");
                });
        if (scale().use().perspectives().size() == 1) {
            caption.add(
                    words.t(
                            "results.scale.captionOne",
                            words.name(scale().use().perspectives().getFirst())));
        }
        caption.addAll(parts.notes(result.measures()));
        return caption;
    }

    private FigureTable table() {
        String caption = words.t("results.scale.table", words.scale(scale().code()));
        return switch (scale().use().report()) {
            case SCORE -> parts.table(caption, scoreColumns(), scoreRows());
            case FACETS -> parts.table(caption, facetColumns(), itemRows());
            case SHARE -> parts.table(caption, shareColumns(), itemRows());
        };
    }

    private List<FigureTable.Column> scoreColumns() {
        return List.of(
                parts.words(words.t("results.perspective")),
                parts.words(words.t("results.scale.estimate")),
                parts.words(words.t("results.answers")));
    }

    private List<FigureTable.Row> scoreRows() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Group group : result.score().listExpected()) {
            rows.add(
                    new FigureTable.Row(
                            Wording.sentence(words.name(group.perspective())),
                            List.of(amounts.cell(group.outcome(), format), answered(group))));
        }
        if (result.score().listExpected().size() > 1) {
            rows.add(
                    new FigureTable.Row(
                            Wording.sentence(words.t("results.together")),
                            List.of(
                                    result.findHeadline()
                                            .map(headline -> amounts.cell(headline, format))
                                            .orElse(""),
                                    "")));
        }
        return rows;
    }

    private List<FigureTable.Column> facetColumns() {
        return List.of(
                parts.words(words.t("results.scale.item")),
                parts.words(words.t("results.perspective")),
                parts.words(words.t("results.scale.mean")),
                parts.words(words.t("results.scale.percent", words.favourable(format))),
                parts.words(words.t("results.answers")));
    }

    private List<FigureTable.Column> shareColumns() {
        return List.of(
                parts.words(words.t("results.scale.item")),
                parts.words(words.t("results.perspective")),
                parts.words(words.t("results.scale.percent", words.favourable(format))),
                parts.words(words.t("results.answers")));
    }

    private List<FigureTable.Row> itemRows() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (MeasureResult measure : result.measures()) {
            for (Group group : measure.listExpected()) {
                List<String> cells = new ArrayList<>();
                cells.add(words.name(group.perspective()));
                cells.add(amounts.cell(group.outcome(), format));
                if (!isShare()) {
                    cells.add(favourable(group));
                }
                cells.add(answered(group));
                rows.add(new FigureTable.Row(words.measure(measure.measure()), cells));
            }
        }
        return rows;
    }

    private boolean isShare() {
        return switch (scale().use().report()) {
            case SHARE -> true;
            case SCORE, FACETS -> false;
        };
    }

    private String favourable(Group group) {
        return group.outcome() instanceof Outcome.ItemMean item
                        && item.detail() instanceof ItemDetail.Shown(var percent, _)
                ? words.t("results.amount.about", amounts.percent(percent))
                : words.t("results.hidden");
    }

    private String answered(Group group) {
        return group.findBasis()
                .map(basis -> amounts.band(basis.answered()))
                .orElse(words.t("results.hidden"));
    }
}
