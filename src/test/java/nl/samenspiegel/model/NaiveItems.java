package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is told of each item: of perspectives and of roles, never of a unit.
final class NaiveItems {

    private final NaivePartnership answers;
    private final NaiveChoice choice;
    private final int k;

    NaiveItems(NaivePartnership answers, NaiveChoice choice, int k) {
        this.answers = answers;
        this.choice = choice;
        this.k = k;
    }

    /// Lists the rows of an item; adds to `open` which perspectives may be compared on it.
    List<NaiveRow> rows(NaiveInstrument.Scale scale, String item, List<NaiveComparison.Open> open) {
        List<NaiveRow> rows = new ArrayList<>();
        for (NaiveCircle circle : NaiveCircle.of(answers, scale)) {
            if (circle.isWhole()) {
                NaiveRow row = circle.row(scale, item, "shown");
                rows.add(row(row, scale, circle, open));
            }
        }
        return rows;
    }

    private NaiveRow row(
            NaiveRow shown,
            NaiveInstrument.Scale scale,
            NaiveCircle circle,
            List<NaiveComparison.Open> open) {
        if (circle.isPerspective() && !scale.perspectives().contains(circle.code())) {
            return circle.row(scale, shown.item(), "not_asked");
        }
        boolean share = scale.report().equals("share");
        List<NaivePartnership.Score> numbers =
                share
                        ? answers.favourable(scale, shown.item())
                        : answers.ratings(scale, shown.item());
        Optional<NaiveEstimates.Known> known =
                new NaiveEstimates(answers, scale, numbers, k).find(circle);
        boolean secret = known.isEmpty() || isSecret(scale, shown.item(), circle);
        if (known.isEmpty() || (share && secret) || !choice.shows(shown)) {
            return circle.row(scale, shown.item(), "hidden");
        }
        NaiveEstimates.Known found = known.get();
        shown.answered(found.n())
                .with("taken_together", found.together())
                .with("one_organisation", found.oneOrganisation())
                .with("indicative", !share && found.n() < enough());
        if (share) {
            return share(shown, found.group());
        }
        mean(shown, scale, found.mean().value(), secret);
        if (circle.isPerspective() && shown.says("bound").equals("exact")) {
            open.add(new NaiveComparison.Open(circle.code(), found.mean(), found.indicative()));
        }
        if (!secret && choice.says(shown, "level_percents")) {
            spread(shown, scale, circle);
        }
        return cannotJudge(shown, scale, circle);
    }

    private static NaiveRow share(NaiveRow shown, NaiveGroup group) {
        double share = shareOf(group);
        double n = group.nEffective();
        return shown.with("unit", "percent")
                .percent("value", share, 5)
                .range(NaiveMath.wilson(share, n, 0), NaiveMath.wilson(share, n, 1));
    }

    /// Where percentages would tell too much, the mean is not told beyond half a point (of five
    /// levels) from either end.
    private static void mean(
            NaiveRow shown, NaiveInstrument.Scale scale, double mean, boolean secret) {
        NaiveInstrument.Format format = scale.format();
        double margin = (format.highest() - format.lowest()) / 8.0;
        double low = format.lowest() + margin;
        double high = format.highest() - margin;
        shown.with("unit", "points");
        if (secret && !NaiveMath.reaches(mean, low)) {
            shown.with("bound", "at_most").tenth("value", -NaiveMath.below(-10 * low) / 10.0);
        } else if (secret && !NaiveMath.reaches(high, mean)) {
            shown.with("bound", "at_least").tenth("value", NaiveMath.below(10 * high) / 10.0);
        } else {
            shown.with("bound", "exact").tenth("value", mean);
        }
    }

    /// Adds how many are favourable and how many chose each level.
    private void spread(NaiveRow shown, NaiveInstrument.Scale scale, NaiveCircle circle) {
        String item = shown.item();
        shown.percent(
                "favourable_percent", share(scale, circle, answers.favourable(scale, item)), 5);
        NaiveInstrument.Format format = scale.format();
        shown.with(
                "level_percents",
                IntStream.rangeClosed(format.lowest(), format.highest())
                        .mapToDouble(
                                level -> share(scale, circle, answers.atLevel(scale, item, level)))
                        .mapToObj(share -> NaiveMath.rounded(100 * share, "5").toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    /// Adds how many of those who judged an item or could not could not, where ten were asked and
    /// that is not nearly all or nearly nobody.
    private NaiveRow cannotJudge(NaiveRow shown, NaiveInstrument.Scale scale, NaiveCircle circle) {
        NaiveGroup all = answers.group(scale, circle, answers.cannotJudge(shown.item()));
        double plain = NaiveGroup.mean(all.voices());
        boolean some = !NaiveMath.reaches(plain, 0.9) && !NaiveMath.reaches(0.1, plain);
        NaiveGroup fair = all.isFair(k) ? all : all.withSinglesTogether();
        return all.n() >= enough()
                        && some
                        && fair.isFair(k)
                        && choice.says(shown, "cannot_judge_percent")
                ? shown.percent("cannot_judge_percent", shareOf(fair), 5)
                : shown;
    }

    private double share(
            NaiveInstrument.Scale scale, NaiveCircle circle, List<NaivePartnership.Score> yesOrNo) {
        NaiveGroup all = answers.group(scale, circle, yesOrNo);
        return shareOf(all.isFair(k) ? all : all.withSinglesTogether());
    }

    /// Whether a percentage would tell what nearly everyone answered, or what a few did.
    private boolean isSecret(NaiveInstrument.Scale scale, String item, NaiveCircle circle) {
        NaiveGroup ratings = answers.group(scale, circle, answers.ratings(scale, item));
        return ratings.n() < enough() || ratings.givesAway(scale.format());
    }

    private int enough() {
        return Math.max(10, k);
    }

    private static double shareOf(NaiveGroup yesOrNo) {
        return yesOrNo.organisationEqual(0).value();
    }
}
