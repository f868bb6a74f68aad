package nl.samenspiegel.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The numbers that a release keeps to itself: what could be told of each group that is hidden, or
/// of which only a bound is told.
///
/// A number that may be read of another group as well proves nothing and is left out.
final class HiddenNumbers {

    /// Numbers that stand on a page whatever was answered: of rules, and along the axes.
    private static final List<String> RULES =
            List.of("0", "25", "50", "75", "100", "95", "30", "0.5", "3.5");

    private final NaivePartnership answers;
    private final Set<String> told = new HashSet<>(RULES);
    private final Set<String> hidden = new TreeSet<>();

    private HiddenNumbers(NaivePartnership answers) {
        this.answers = answers;
    }

    /// Returns the numbers that may be read nowhere: `4.6` for a mean or an end of an interval,
    /// `90` for a percentage.
    static Set<String> of(NaivePartnership answers, ExpectedResults expected) {
        var numbers = new HiddenNumbers(answers);
        for (NaiveRow row : expected.rows()) {
            numbers.told.addAll(expected.estimate(row));
            numbers.told.add(row.says("favourable_percent"));
            numbers.keep(row);
        }
        numbers.hidden.removeAll(numbers.told);
        return numbers.hidden;
    }

    private void keep(NaiveRow row) {
        boolean about = row.about().equals("scale") || row.about().equals("item");
        if (!about || !row.isAsked()) {
            return;
        }
        NaiveInstrument.Scale scale = answers.instrument().scale(row.scale());
        boolean bounded = row.says("bound").startsWith("at_");
        if (!scale.report().equals("share") && (!row.isShown() || bounded)) {
            List<NaivePartnership.Score> numbers =
                    scale.isScore() ? answers.scores(scale) : answers.ratings(scale, row.item());
            keepMean(scale, answers.perspective(scale, row.group(), numbers));
        }
        if (!scale.isScore()
                && !row.has("favourable_percent")
                && !row.says("unit").equals("percent")) {
            keepShare(
                    answers.perspective(scale, row.group(), answers.favourable(scale, row.item())));
        }
    }

    private void keepMean(NaiveInstrument.Scale scale, NaiveGroup group) {
        if (group.n() == 0) {
            return;
        }
        NaiveMean mean = group.organisationEqual(answers.instrument().fallbackVariance(scale));
        hidden.add(tenth(mean.value()));
        hidden.add(tenth(group.everyVoiceEqual().value()));
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
