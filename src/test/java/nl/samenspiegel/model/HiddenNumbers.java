package nl.samenspiegel.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The numbers that a release keeps to itself: what could be told of each group that is hidden, or
/// of which only a bound is told.
///
/// A number that may be read of another group on the same page proves nothing and is left out.
final class HiddenNumbers {

    /// Numbers that stand on a page whatever was answered: of rules, and along the axes.
    private static final List<String> RULES =
            List.of("0", "25", "50", "75", "100", "95", "30", "0.2", "0.5", "3.5");

    private final NaivePartnership answers;
    private final Set<String> told = new HashSet<>(RULES);
    private final Set<String> hidden = new TreeSet<>();

    private HiddenNumbers(NaivePartnership answers) {
        this.answers = answers;
        for (NaiveInstrument.Scale scale : answers.instrument().scales()) {
            NaiveInstrument.Format format = scale.format();
            for (int level = format.lowest(); level <= format.highest(); level++) {
                told.add(Integer.toString(level)); // along an axis, and where a mean is whole
            }
        }
    }

    /// Returns the numbers that may be read on no page about perspectives: `4.6` for a mean or an
    /// end of an interval, `90` for a percentage.
    static Set<String> of(NaivePartnership answers, ExpectedResults expected) {
        var numbers = new HiddenNumbers(answers);
        for (NaiveRow row : expected.rows()) {
            boolean about = row.isOfPerspective() || row.about().equals("difference");
            if (about || row.about().equals("headline")) {
                numbers.tell(expected, row);
            }
            if (row.isResult()) {
                numbers.keep(row);
            }
        }
        return numbers.left();
    }

    /// Returns those that may not be read of one scale, whatever the group.
    static Set<String> of(
            NaivePartnership answers, ExpectedResults expected, NaiveInstrument.Scale scale) {
        var numbers = new HiddenNumbers(answers);
        for (NaiveRow row : expected.rows()) {
            if (row.scale().equals(scale.code())) {
                numbers.tell(expected, row);
                if (row.isResult()) {
                    numbers.keep(row);
                }
            }
        }
        return numbers.left();
    }

    private Set<String> left() {
        hidden.removeAll(told);
        return hidden;
    }

    private void tell(ExpectedResults expected, NaiveRow row) {
        told.addAll(expected.estimate(row));
        told.add(row.says("favourable_percent"));
        told.add(row.says("cannot_judge_percent"));
        told.addAll(List.of(row.says("level_percents").split(" ", -1)));
    }

    private void keep(NaiveRow row) {
        if (!row.isAsked()) {
            return;
        }
        NaiveInstrument.Scale scale = answers.instrument().scale(row.scale());
        NaiveCircle circle = NaiveCircle.of(row);
        boolean whole = row.item().isEmpty();
        boolean bounded = row.says("bound").startsWith("at_");
        if ((whole || !scale.report().equals("share")) && (!row.isShown() || bounded)) {
            keepMean(
                    scale,
                    circle,
                    whole ? answers.scores(scale) : answers.ratings(scale, row.item()));
        }
        if (!whole && !row.has("favourable_percent") && !row.says("unit").equals("percent")) {
            keepShare(answers.group(scale, circle, answers.favourable(scale, row.item())));
        }
        if (!whole && !row.has("cannot_judge_percent")) {
            keepShare(answers.group(scale, circle, answers.cannotJudge(row.item())));
        }
    }

    private void keepMean(
            NaiveInstrument.Scale scale, NaiveCircle circle, List<NaivePartnership.Score> numbers) {
        NaiveGroup group = answers.group(scale, circle, numbers);
        if (group.n() == 0) {
            return;
        }
        double fallback = answers.instrument().fallbackVariance(scale);
        NaiveMean mean = group.organisationEqual(fallback);
        hidden.add(tenth(mean.value()));
        hidden.add(tenth(group.everyVoiceEqual(fallback).value()));
        if (mean.df() >= 2) {
            hidden.add(tenth(mean.value() - mean.halfWidth()));
            hidden.add(tenth(mean.value() + mean.halfWidth()));
        }
    }

    private void keepShare(NaiveGroup yesOrNo) {
        if (yesOrNo.n() > 0) {
            double share = yesOrNo.organisationEqual(0).value();
            hidden.add(NaiveMath.rounded(100 * share, "1").toPlainString());
            hidden.add(NaiveMath.rounded(100 * share, "5").toPlainString());
        }
    }

    private static String tenth(double value) {
        return NaiveMath.rounded(value, "0.1").toPlainString();
    }
}
