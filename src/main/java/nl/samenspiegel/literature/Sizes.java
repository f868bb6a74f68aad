package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.ConfidenceInterval;
import nl.samenspiegel.core.evidence.EffectSize;
import nl.samenspiegel.core.evidence.IntervalBasis;
import nl.samenspiegel.core.evidence.Metric;
import nl.samenspiegel.core.evidence.Span;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.Page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes effect sizes: only those that stand in the evidence, each with its unit and its interval.
final class Sizes {

    private final Page page;
    private final Numbers numbers;

    Sizes(Page page) {
        this.page = page;
        this.numbers = page.numbers();
    }

    /// Returns the sizes of a link in one line, or that none was taken over.
    String line(List<EffectSize> sizes) {
        if (sizes.isEmpty()) {
            return page.t("literature.size.none");
        }
        String line =
                sizes.stream()
                        .map(size ->
                                "%s: %s".formatted(size.label().in(page.language()), valued(size)))
                        .collect(Collectors.joining("; "));
        Set<String> bases = new LinkedHashSet<>();
        sizes.forEach(size -> bases.add(basis(size)));
        return line + String.join("", bases);
    }

    /// Returns a size with its unit and what is known of its uncertainty.
    String full(EffectSize size) {
        return valued(size) + basis(size);
    }

    /// Returns values of `metric`, already written, with its unit.
    String valued(Metric metric, String values) {
        String unit = unit(metric);
        return switch (metric) {
            case ODDS_RATIO, CORRELATION -> "%s %s".formatted(unit, values);
            case SMD, RISK_DIFFERENCE, GROWTH_SD -> "%s %s".formatted(values, unit);
        };
    }

    private String valued(EffectSize size) {
        return valued(size.metric(), size instanceof EffectSize.Point p ? point(p) : brief(size));
    }

    /// Returns a size without its unit, for beside its mark: `+2 [−5; +9]`.
    String brief(EffectSize size) {
        return switch (size) {
            case EffectSize.Point point ->
                    point.interval() == null
                            ? page.t(
                                    "literature.size.noInterval",
                                    number(point.metric(), point.estimate()))
                            : point(point);
            case EffectSize.Range(Metric metric, _, Span range) ->
                    page.t(
                            "literature.size.rangeBrief",
                            number(metric, range.low()),
                            number(metric, range.high()));
        };
    }

    /// Returns a value of `metric`; a difference has a sign.
    String number(Metric metric, double value) {
        boolean whole = value == Math.rint(value);
        int digits =
                switch (metric) {
                    case RISK_DIFFERENCE -> whole ? 0 : 1;
                    case SMD, ODDS_RATIO, CORRELATION, GROWTH_SD -> whole ? 0 : 2;
                };
        String written = numbers.decimal(value, digits);
        return metric == Metric.RISK_DIFFERENCE && value > 0 ? "+" + written : written;
    }

    /// Returns the unit of a metric.
    private String unit(Metric metric) {
        return switch (metric) {
            case SMD -> page.t("literature.unit.smd");
            case RISK_DIFFERENCE -> page.t("literature.unit.riskDifference");
            case ODDS_RATIO -> page.t("literature.unit.oddsRatio");
            case CORRELATION -> page.t("literature.unit.correlation");
            case GROWTH_SD -> page.t("literature.unit.growth");
        };
    }

    private String point(EffectSize.Point point) {
        String estimate = number(point.metric(), point.estimate());
        ConfidenceInterval interval = point.interval();
        return interval == null
                ? estimate
                : "%s [%s; %s]"
                        .formatted(
                                estimate,
                                number(point.metric(), interval.span().low()),
                                number(point.metric(), interval.span().high()));
    }

    private String basis(EffectSize size) {
        if (!(size instanceof EffectSize.Point point)) {
            return page.t("literature.size.ends");
        }
        ConfidenceInterval interval = point.interval();
        if (interval == null) {
            return page.t("literature.size.unknownInterval");
        }
        return interval.basis() == IntervalBasis.CALCULATED
                ? page.t("literature.size.calculated")
                : page.t("literature.size.reported");
    }
}
