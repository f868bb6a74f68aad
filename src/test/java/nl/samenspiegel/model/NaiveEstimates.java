package nl.samenspiegel.model;

import java.util.List;
import java.util.Optional;

/// What is known of a circle on one scale or item, if it is large enough to be told by itself.
///
/// @param numbers one for each person
/// @param k fewest answers in a group that is shown
record NaiveEstimates(
        NaivePartnership answers,
        NaiveInstrument.Scale scale,
        List<NaivePartnership.Score> numbers,
        int k) {

    /// @param group by the units that count the same
    /// @param n how many persons have a number
    /// @param together whether units of one person were taken together
    /// @param indicative whether it is to be read with care
    record Known(NaiveGroup group, int n, boolean together, NaiveMean mean, boolean indicative) {

        /// Whether it holds for one of several organisations only.
        boolean oneOrganisation() {
            return group.units().size() == 1 && group.invited() > 1;
        }
    }

    /// Below k answers nothing is told; nor of one organisation as if it were all; nor where one
    /// person weighs more than one in k, even after those who are alone were taken together.
    Optional<Known> find(NaiveCircle circle) {
        NaiveGroup all = answers.group(scale, circle, numbers);
        if (all.n() < k || (all.units().size() == 1 && !mayBeOne(circle))) {
            return Optional.empty();
        }
        NaiveGroup fair = all.isFair(k) ? all : all.withSinglesTogether();
        if (!fair.isFair(k)) {
            return Optional.empty();
        }
        NaiveMean mean = mean(circle, fair);
        boolean indicative = all.n() < 10 || borrows(circle, fair) || mean.df() < 5;
        return Optional.of(new Known(fair, all.n(), !all.isFair(k), mean, indicative));
    }

    /// The mean of everyone in a circle, every voice counting the same.
    NaiveMean everyVoice(NaiveCircle circle) {
        return answers.group(scale, circle, numbers).everyVoiceEqual(fallback());
    }

    private boolean mayBeOne(NaiveCircle circle) {
        return !circle.isPerspective()
                || answers.instrument().perspectives().stream()
                        .filter(perspective -> perspective.code().equals(circle.code()))
                        .anyMatch(NaiveInstrument.Perspective::oneOrganisation);
    }

    private NaiveMean mean(NaiveCircle circle, NaiveGroup fair) {
        if (!circle.isWhole()) {
            return byUnit(circle).ofUnit(circle.unit(), fallback());
        }
        return circle.isRole()
                ? fair.everyVoiceEqual(fallback())
                : fair.organisationEqual(fallback());
    }

    private boolean borrows(NaiveCircle circle, NaiveGroup fair) {
        return circle.isWhole() ? fair.borrows() : byUnit(circle).borrows();
    }

    private NaiveGroup byUnit(NaiveCircle circle) {
        return NaivePartnership.byUnit(circle.whole(), numbers);
    }

    private double fallback() {
        return answers.instrument().fallbackVariance(scale);
    }
}
