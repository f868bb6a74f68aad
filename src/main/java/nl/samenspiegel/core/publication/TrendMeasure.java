package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.CommonGround;
import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.OrganisationEqual;
import nl.samenspiegel.core.aggregate.PairedWeighting;
import nl.samenspiegel.core.aggregate.PerspectiveScores;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.RoundDifference;
import nl.samenspiegel.core.disclosure.GroupDisclosure;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;

import java.util.List;

/// How far the perspectives moved on one measure between two rounds.
final class TrendMeasure {

    private final TrendRound earlier;
    private final TrendRound later;
    private final Scale scale;
    private final Measure measure;
    private final Eligibility before;
    private final Eligibility after;

    TrendMeasure(TrendRound earlier, TrendRound later, Scale scale, Measure measure) {
        this.earlier = earlier;
        this.later = later;
        this.scale = scale;
        this.measure = measure;
        this.before = eligibility(earlier, measure);
        this.after = eligibility(later, measure);
    }

    private static Eligibility eligibility(TrendRound round, Measure measure) {
        return new Assessing(round.answers(), round.threshold(), List.of(), new Books())
                .eligibility(measure);
    }

    /// Returns how far a perspective moved over all who answered, each round by itself weighed as
    /// it was released.
    Movement all(String perspective) {
        if (!isShownTwice(perspective)) {
            return new Movement.Unknown();
        }
        var group = new RespondentGroup.InPerspective(perspective);
        return Movement.Known.of(
                new RoundDifference(released(before, group), released(after, group)));
    }

    /// Returns how far a perspective moved over the organisations that answered in both rounds.
    ///
    /// They are a group of their own: in both rounds at least k persons, k the higher of the two
    /// thresholds; at least two organisations, or the perspective is one by nature; nobody weighs
    /// more than one in k. All of them answered, so the variance has no term for organisations that
    /// did not: the change is about these organisations and no others.
    Movement inBoth(String perspective) {
        if (!isShownTwice(perspective)) {
            return new Movement.Unknown();
        }
        var group = new RespondentGroup.InPerspective(perspective);
        var common = CommonGround.of(earlier.answers(), later.answers(), measure, group);
        PerspectiveScores then = common.earlier().values(measure).of(group);
        PerspectiveScores now = common.later().values(measure).of(group);
        if (!threshold().allows(Math.min(then.n(), now.n()))
                || !after.hasOrganisations(group, now)) {
            return new Movement.Unknown();
        }
        return switch (PairedWeighting.of(then, now, threshold().k())) {
            case PairedWeighting.TooHeavy() -> new Movement.Unknown();
            case PairedWeighting.Fair(var first, var second, _) -> {
                var difference = new RoundDifference(estimate(first), estimate(second));
                yield isOpen(common.earlier(), group, difference.earlier())
                                && isOpen(common.later(), group, difference.later())
                        ? Movement.Known.of(difference)
                        : new Movement.Unknown();
            }
        };
    }

    /// What a release hides, or shows only as beyond a bound, has no trend.
    private boolean isShownTwice(String perspective) {
        return isExact(earlier.publication().outcome(measure, perspective))
                && isExact(later.publication().outcome(measure, perspective));
    }

    private static boolean isExact(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Score _ -> true;
            case Outcome.ItemMean item -> item.bound() == Bound.EXACT;
            case Outcome.Share _, Outcome.Hidden _, Outcome.NotExpected _ -> false;
        };
    }

    private static Estimate released(Eligibility eligibility, RespondentGroup.InPerspective group) {
        return eligibility
                .find(group)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s was not released of these answers".formatted(group)))
                .estimate();
    }

    private Estimate estimate(PerspectiveScores scores) {
        return OrganisationEqual.estimate(scores, after.fallbackVariance());
    }

    /// Whether the mean of an item would be shown as it is, were it published by itself.
    private boolean isOpen(AnsweredRound round, RespondentGroup group, Estimate estimate) {
        return switch (measure) {
            case Measure.WholeScale _ -> true;
            case Measure.OneItem item -> {
                RatingFormat format = scale.format();
                boolean guarded =
                        estimate.n() < threshold().forPercentages()
                                || GroupDisclosure.holds(
                                        round.ratings(item, group), format.favourableFrom());
                double mean = estimate.mean().value();
                yield !guarded || Bounded.guarded(mean, format).bound() == Bound.EXACT;
            }
        };
    }

    /// The higher of both: a number about two rounds keeps the promise of each.
    private Threshold threshold() {
        return earlier.threshold().k() > later.threshold().k()
                ? earlier.threshold()
                : later.threshold();
    }
}
