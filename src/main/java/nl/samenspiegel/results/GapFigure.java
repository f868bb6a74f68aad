package nl.samenspiegel.results;

import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.Gaps;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws how far the perspectives lie apart on each condition, largest distance first.
final class GapFigure {

    private final Wording words;
    private final Wording drawn;
    private final Amounts amounts;
    private final FigureParts parts;
    private final List<Gap> gaps;
    private final List<ScaleResult> others;
    private final RatingFormat format;

    /// A condition on which at least two perspectives are shown.
    private record Gap(ScaleResult result, Difference outermost) {}

    /// @param results scales reported as a score, on one format, in instrument order; on at least
    ///   one of them two perspectives are shown
    GapFigure(Setting setting, List<ScaleResult> results) {
        this.words = setting.words();
        this.drawn = words.drawn();
        this.amounts = setting.amounts();
        this.parts = new FigureParts(setting);
        this.format = results.getFirst().scale().format();
        List<Gap> found = new ArrayList<>();
        List<ScaleResult> left = new ArrayList<>();
        for (ScaleResult result : results) {
            result.score()
                    .findGap()
                    .ifPresentOrElse(
                            gap -> found.add(new Gap(result, gap)), () -> left.add(result));
        }
        found.sort(Comparator.comparing((Gap gap) -> gap.outermost().points()).reversed());
        this.gaps = List.copyOf(found);
        this.others = List.copyOf(left);
    }

    /// Tells whether two perspectives are shown on any of `results`.
    static boolean canDraw(List<ScaleResult> results) {
        return results.stream().anyMatch(result -> result.score().findGap().isPresent());
    }

    FigureView view(String id) {
        String finding = finding();
        String title = words.t("results.gap.title");
        List<MeasureResult> compared = gaps.stream().map(gap -> gap.result().score()).toList();
        var figure =
                new Gaps(
                        parts.spoken(title, finding),
                        parts.axis(format),
                        words.t("results.gap.distance"),
                        gaps.stream().map(this::row).toList());
        var text =
                new FigureText(
                        finding,
                        words.t("results.gap.sub"),
                        parts.key(compared),
                        caption(compared));
        return parts.view(id, text, figure, table(title));
    }

    private String finding() {
        List<Gap> labelled = gaps.stream().filter(GapFigure::isLabelled).toList();
        if (gaps.size() == 1) {
            String about = words.phrase(gaps.getFirst().result().scale().code());
            return words.t(
                    labelled.isEmpty() ? "results.gap.oneWithout" : "results.gap.oneWith", about);
        }
        int comparable = (int) gaps.stream().filter(GapFigure::mayHaveLabel).count();
        if (comparable == 0) {
            return words.t("results.gap.allIndicative");
        }
        String all = words.count(comparable);
        if (labelled.isEmpty()) {
            return words.t("results.gap.none", all);
        }
        return labelled.size() == comparable
                ? words.t("results.gap.all", all)
                : words.t("results.gap.some", words.count(labelled.size()), all);
    }

    private static boolean isLabelled(Gap gap) {
        return gap.result().score().findDifferenceOfView().isPresent();
    }

    /// Indicative groups get no label, so it takes two that are not.
    private static boolean mayHaveLabel(Gap gap) {
        return gap.result().score().listShown().stream()
                        .filter(group -> !group.isIndicative())
                        .count()
                > 1;
    }

    private Gaps.Row row(Gap gap) {
        List<Group> shown = gap.result().score().listShown();
        return new Gaps.Row(
                drawn.scale(gap.result().scale().code()),
                shown.stream()
                        .map(group ->
                                new Gaps.Dot(
                                        Mark.ofPerspective(group.place()),
                                        group.findMean().orElseThrow().value(),
                                        group.isIndicative()))
                        .toList(),
                amounts.points(gap.outermost().points()),
                amounts.interval(gap.outermost()),
                label(gap),
                note(shown));
    }

    /// Returns the label of the row; where it belongs to another pair than the outermost, that pair
    /// is named.
    private String label(Gap gap) {
        if (gap.outermost().viewsDiffer()) {
            return words.t("results.gap.label");
        }
        return gap.result()
                .score()
                .findDifferenceOfView()
                .map(difference ->
                        words.t(
                                "results.gap.labelOf",
                                drawn.shortName(difference.lower()),
                                drawn.shortName(difference.higher())))
                .orElse("");
    }

    private String note(List<Group> shown) {
        List<String> indicative =
                shown.stream()
                        .filter(Group::isIndicative)
                        .map(group -> drawn.shortName(group.perspective()))
                        .toList();
        return indicative.isEmpty()
                ? ""
                : words.t("results.gap.indicative", words.list(indicative));
    }

    private List<String> caption(List<MeasureResult> compared) {
        List<String> caption = new ArrayList<>();
        caption.add(
                words.t(
                        "results.gap.captionLabel",
                        words.numbers().decimal(format.range() / 8.0, decimals(format))));
        caption.add(words.t("results.gap.captionRounding"));
        List<String> asked = names(others, 2);
        if (!asked.isEmpty()) {
            caption.add(words.t("results.gap.captionHidden", words.list(asked)));
        }
        List<String> alone =
                others.stream()
                        .filter(result -> result.score().listExpected().size() < 2)
                        .map(result -> words.scale(result.scale().code()))
                        .toList();
        if (!alone.isEmpty()) {
            caption.add(words.t("results.gap.captionAlone", words.list(alone)));
        }
        caption.addAll(parts.notes(compared));
        return caption;
    }

    private List<String> names(List<ScaleResult> results, int expected) {
        return results.stream()
                .filter(result -> result.score().listExpected().size() >= expected)
                .map(result -> words.scale(result.scale().code()))
                .toList();
    }

    /// Half a point on five levels; on other formats it has more decimals.
    private static int decimals(RatingFormat format) {
        return format.range() % 4 == 0 ? 1 : format.range() % 2 == 0 ? 2 : 3;
    }

    private FigureTable table(String title) {
        List<FigureTable.Column> columns =
                List.of(
                        parts.words(words.t("results.condition")),
                        parts.words(words.t("results.gap.lower")),
                        parts.words(words.t("results.gap.higher")),
                        parts.numbers(Wording.sentence(words.t("results.gap.distance"))),
                        parts.numbers(words.t("results.gap.interval")),
                        parts.words(words.t("results.gap.view")));
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            gap.result().score().differences().stream()
                    .sorted(Comparator.comparing(Difference::points).reversed())
                    .forEach(difference -> rows.add(tableRow(gap.result(), difference)));
        }
        return parts.table(words.t("results.gap.table", title), columns, rows);
    }

    private FigureTable.Row tableRow(ScaleResult result, Difference difference) {
        String interval = amounts.interval(difference);
        return new FigureTable.Row(
                words.scale(result.scale().code()),
                List.of(
                        words.name(difference.lower()),
                        words.name(difference.higher()),
                        amounts.points(difference.points()),
                        interval.isEmpty() ? words.t("results.noInterval") : interval,
                        words.t(difference.viewsDiffer() ? "results.yes" : "results.no")));
    }
}
