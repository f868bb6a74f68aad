package nl.samenspiegel.literature;

import nl.samenspiegel.chart.Drawing;
import nl.samenspiegel.chart.FigureTable;
import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.chart.Forest;
import nl.samenspiegel.chart.KeyEntry;
import nl.samenspiegel.chart.KeySign;
import nl.samenspiegel.chart.Mark;
import nl.samenspiegel.chart.Spoken;
import nl.samenspiegel.chart.Whisker;
import nl.samenspiegel.core.evidence.ConfidenceInterval;
import nl.samenspiegel.core.evidence.EffectSize;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.ForestPanel;
import nl.samenspiegel.core.evidence.PanelValue;
import nl.samenspiegel.core.evidence.Span;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Draws the sizes of one metric below each other, never pooled.
final class PanelDrawing {

    private static final String REACH = "{0}";

    private final Evidence evidence;
    private final Words words;
    private final Sizes sizes;

    PanelDrawing(Evidence evidence, Page page) {
        this.evidence = evidence;
        this.words = new Words(page);
        this.sizes = new Sizes(page);
    }

    /// Returns the figure of `panel`, with a heading of level `headingLevel`.
    FigureView draw(ForestPanel panel, int headingLevel) {
        List<EffectSize> values = panel.values().stream().map(evidence::size).toList();
        String finding = finding(panel, values);
        var forest =
                new Forest(
                        new Spoken(words.in(panel.title()), finding),
                        axis(panel, values),
                        panel.values().stream().map(this::row).toList());
        return new FigureView(
                finding,
                headingLevel,
                Words.sentence(
                        words.t(
                                "literature.panel.sub",
                                words.in(panel.axis().unit()),
                                words.in(panel.axis().low()),
                                words.in(panel.axis().high()))),
                key(values),
                Drawing.draw("panel-%s".formatted(panel.id()), forest),
                words.t("literature.panel.caption", words.in(panel.note()), sources(panel)),
                table(panel, values));
    }

    /// Returns what the values show, with from where to where they run.
    private String finding(ForestPanel panel, List<EffectSize> values) {
        Span ends = Ends.ofEstimates(values);
        String low = sizes.number(panel.metric(), ends.low());
        String high = sizes.number(panel.metric(), ends.high());
        String reach = low.equals(high) ? low : words.t("literature.size.rangeBrief", low, high);
        return words.in(panel.finding()).replace(REACH, sizes.valued(panel.metric(), reach));
    }

    private Forest.Axis axis(ForestPanel panel, List<EffectSize> values) {
        PanelScale scale = PanelScale.of(panel.metric(), Ends.ofAll(values));
        return new Forest.Axis(
                scale.ticks(value -> sizes.number(panel.metric(), value)),
                scale.zero(),
                scale.isLogarithmic(),
                words.in(panel.axis().low()),
                words.in(panel.axis().high()));
    }

    private Forest.Row row(PanelValue value) {
        EffectSize size = evidence.size(value);
        return new Forest.Row(
                words.in(size.label()),
                value.study(),
                measured(size),
                sizes.brief(size),
                sizes.brief(size));
    }

    private static Forest.Measured measured(EffectSize size) {
        return switch (size) {
            case EffectSize.Point point ->
                    new Forest.Measured.Estimate(point.estimate(), whisker(point));
            case EffectSize.Range range ->
                    new Forest.Measured.Range(range.range().low(), range.range().high());
        };
    }

    private static Whisker whisker(EffectSize.Point point) {
        ConfidenceInterval interval = point.interval();
        return interval == null
                ? Whisker.none()
                : Whisker.of(interval.span().low(), interval.span().high());
    }

    private List<KeyEntry> key(List<EffectSize> values) {
        List<KeyEntry> key = new ArrayList<>();
        if (values.stream().anyMatch(PanelDrawing::hasInterval)) {
            key.add(
                    new KeyEntry(
                            new KeySign.Series(Mark.PLAIN, false),
                            words.t("literature.panel.key.interval")));
        }
        if (values.stream()
                .anyMatch(size -> size instanceof EffectSize.Point && !hasInterval(size))) {
            key.add(
                    new KeyEntry(
                            new KeySign.Series(Mark.PLAIN, true),
                            words.t("literature.panel.key.none")));
        }
        if (values.stream().anyMatch(EffectSize.Range.class::isInstance)) {
            key.add(new KeyEntry(new KeySign.Range(), words.t("literature.panel.key.range")));
        }
        return key;
    }

    private static boolean hasInterval(EffectSize size) {
        return size instanceof EffectSize.Point point && point.interval() != null;
    }

    private String sources(ForestPanel panel) {
        return panel.values().stream()
                .map(PanelValue::study)
                .distinct()
                .map(evidence::study)
                .map(study ->
                        words.t(
                                "literature.panel.source",
                                study.id(),
                                words.citation(study.reference()),
                                words.in(study.design().size())))
                .collect(Collectors.joining("; "));
    }

    private FigureTable table(ForestPanel panel, List<EffectSize> values) {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(
                    new FigureTable.Row(
                            words.in(values.get(i).label()),
                            List.of(
                                    words.citation(
                                            evidence.study(panel.values().get(i).study())
                                                    .reference()),
                                    sizes.full(values.get(i)))));
        }
        return new FigureTable(
                words.t("literature.panel.table.toggle"),
                words.t("literature.panel.table.label", words.in(panel.title())),
                words.in(panel.title()),
                List.of(
                        new FigureTable.Column(words.t("literature.panel.table.what"), false),
                        new FigureTable.Column(words.t("literature.panel.table.source"), false),
                        new FigureTable.Column(words.t("literature.panel.table.size"), false)),
                rows,
                null);
    }
}
