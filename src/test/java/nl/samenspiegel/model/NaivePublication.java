package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What may be read of a round, by the plainest reading of the rules.
final class NaivePublication {

    private final NaivePartnership answers;
    private final NaiveInstrument instrument;
    private final int k;
    private final NaiveComparison comparison;

    /// @param k fewest answers in a group that is shown
    NaivePublication(NaivePartnership answers, int k) {
        this.answers = answers;
        this.instrument = answers.instrument();
        this.k = k;
        this.comparison = new NaiveComparison(instrument);
    }

    /// Lists what is published, scale by scale: results, headline, differences; and then who
    /// answered.
    List<NaiveRow> rows() {
        Map<String, List<NaiveRow>> results = new LinkedHashMap<>();
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            List<NaiveRow> rows = new ArrayList<>();
            for (String item : scale.measures()) {
                List<NaiveComparison.Open> open = new ArrayList<>();
                for (NaiveInstrument.Perspective perspective : instrument.perspectives()) {
                    rows.add(result(scale, item, perspective, open));
                }
                comparison.add(scale, item, open);
                if (scale.isScore()) {
                    rows.add(headline(scale, open));
                }
            }
            results.put(scale.code(), rows);
        }
        for (NaiveRow difference : comparison.rows()) {
            results.getOrDefault(difference.scale(), new ArrayList<>()).add(difference);
        }
        List<NaiveRow> all = new ArrayList<>();
        results.values().forEach(all::addAll);
        all.addAll(new NaiveResponses(answers, k).rows());
        return all;
    }

    /// Decides what is shown of a scale or an item in a perspective; adds to `open` what may be
    /// compared.
    private NaiveRow result(
            NaiveInstrument.Scale scale,
            String item,
            NaiveInstrument.Perspective perspective,
            List<NaiveComparison.Open> open) {
        String about = scale.isScore() ? "scale" : "item";
        String group = perspective.code();
        if (!scale.perspectives().contains(group)) {
            return NaiveRow.of(about, scale.code(), item, group, "not_asked");
        }
        NaiveRow hidden = NaiveRow.of(about, scale.code(), item, group, "hidden");
        List<NaivePartnership.Score> everyone = numbers(scale, item);
        NaiveGroup all = answers.perspective(scale, group, everyone);
        int rest = everyone.size() - all.n();
        boolean single = all.units().size() == 1 && !perspective.oneOrganisation();
        if (all.n() < k || (rest > 0 && rest < k) || single) {
            return hidden;
        }
        NaiveGroup fair = all.isFair(k) ? all : all.withSinglesTogether();
        if (!fair.isFair(k)) {
            return hidden;
        }
        NaiveRow shown = NaiveRow.of(about, scale.code(), item, group, "shown").answered(all.n());
        shown.with("taken_together", !all.isFair(k));
        shown.with("one_organisation", fair.units().size() == 1 && fair.invited() > 1);
        boolean few = all.n() < Math.max(10, k);
        boolean secret = few || givesAway(scale, item, group);
        return switch (scale.report()) {
            case "score" -> score(shown, scale, fair, open);
            case "facets" -> facet(shown.with("indicative", few), scale, fair, secret, open);
            default ->
                    secret
                            ? hidden
                            : shown.with("indicative", false)
                                    .with("unit", "percent")
                                    .percent("value", shareOf(fair), 5);
        };
    }

    private NaiveRow score(
            NaiveRow shown,
            NaiveInstrument.Scale scale,
            NaiveGroup group,
            List<NaiveComparison.Open> open) {
        NaiveMean mean = group.organisationEqual(instrument.fallbackVariance(scale));
        boolean indicative = isIndicative(group, mean);
        open.add(new NaiveComparison.Open(shown.group(), mean, indicative));
        return shown.with("indicative", indicative)
                .with("unit", "points")
                .tenth("value", mean.value())
                .interval(mean);
    }

    /// Where percentages would tell too much, the mean is not told beyond half a point (of five
    /// levels) from either end.
    private NaiveRow facet(
            NaiveRow shown,
            NaiveInstrument.Scale scale,
            NaiveGroup group,
            boolean secret,
            List<NaiveComparison.Open> open) {
        NaiveMean mean = group.organisationEqual(instrument.fallbackVariance(scale));
        NaiveInstrument.Format format = scale.format();
        double margin = (format.highest() - format.lowest()) / 8.0;
        double low = format.lowest() + margin;
        double high = format.highest() - margin;
        shown.with("unit", "points").with("bound", "exact").tenth("value", mean.value());
        if (!secret) {
            NaiveGroup favourable =
                    answers.perspective(
                            scale, shown.group(), answers.favourable(scale, shown.item()));
            NaiveGroup fair = favourable.isFair(k) ? favourable : favourable.withSinglesTogether();
            shown.percent("favourable_percent", shareOf(fair), 5);
        } else if (!NaiveMath.reaches(mean.value(), low)) {
            return shown.with("bound", "at_most").with("value", up(low));
        } else if (!NaiveMath.reaches(high, mean.value())) {
            return shown.with("bound", "at_least").with("value", down(high));
        }
        open.add(new NaiveComparison.Open(shown.group(), mean, isIndicative(group, mean)));
        return shown;
    }

    private NaiveRow headline(NaiveInstrument.Scale scale, List<NaiveComparison.Open> open) {
        List<String> expected = scale.perspectives();
        if (expected.size() == 1) {
            return NaiveRow.of("headline", scale.code(), "", expected.getFirst(), "one_group");
        }
        if (open.size() < expected.size()) {
            return NaiveRow.of("headline", scale.code(), "", "", "incomplete");
        }
        NaiveMean mean = NaiveMean.average(open.stream().map(NaiveComparison.Open::mean).toList());
        return NaiveRow.of("headline", scale.code(), "", "", "shown")
                .with("indicative", open.stream().anyMatch(NaiveComparison.Open::indicative))
                .with("unit", "points")
                .tenth("value", mean.value())
                .interval(mean);
    }

    private List<NaivePartnership.Score> numbers(NaiveInstrument.Scale scale, String item) {
        return switch (scale.report()) {
            case "score" -> answers.scores(scale);
            case "facets" -> answers.ratings(scale, item);
            default -> answers.favourable(scale, item);
        };
    }

    private boolean givesAway(NaiveInstrument.Scale scale, String item, String perspective) {
        return !scale.isScore()
                && answers.perspective(scale, perspective, answers.ratings(scale, item))
                        .givesAway(scale.format());
    }

    private static double shareOf(NaiveGroup yesOrNo) {
        return yesOrNo.organisationEqual(0).value();
    }

    private static boolean isIndicative(NaiveGroup group, NaiveMean mean) {
        return group.n() < 10 || group.n() - group.units().size() < 5 || mean.df() < 5;
    }

    private static String up(double value) {
        return NaiveMath.rounded(Math.ceil(value * 10 - 1e-6) / 10, "0.1").toPlainString();
    }

    private static String down(double value) {
        return NaiveMath.rounded(Math.floor(value * 10 + 1e-6) / 10, "0.1").toPlainString();
    }
}
