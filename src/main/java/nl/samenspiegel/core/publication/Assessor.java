package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.OrganisationEqual;
import nl.samenspiegel.core.aggregate.PerspectiveScores;
import nl.samenspiegel.core.aggregate.ShareEstimate;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.GroupDisclosure;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;

/// Decides for each measure and perspective of a round what is shown.
final class Assessor {

    private static final Assessment HIDDEN = new Assessment.Closed(new Outcome.Hidden());

    private final AnsweredRound round;
    private final Threshold threshold;

    Assessor(AnsweredRound round, Threshold threshold) {
        this.round = round;
        this.threshold = threshold;
    }

    /// Decides what is shown of `measure` in `perspective`.
    ///
    /// A group is shown if it holds at least k persons with a value, what is left of the round on
    /// this measure is nobody or at least k, at least two organisations answered or the perspective
    /// is one organisation by nature, and nobody weighs more than one in k.
    Assessment assess(Measure measure, Perspective perspective) {
        Scale scale = round.instrument().scale(measure.scale());
        if (!scale.expects(perspective.code())) {
            return new Assessment.Closed(new Outcome.NotExpected());
        }
        PerspectiveScores scores = round.scores(measure, perspective);
        boolean enoughOrganisations =
                scores.answered().size() >= 2 || perspective.oneOrganisation();
        if (!threshold.allows(scores.n())
                || !threshold.allowsRest(round.n(measure) - scores.n())
                || !enoughOrganisations) {
            return HIDDEN;
        }
        return switch (Weighting.of(scores, threshold.k())) {
            case Weighting.TooHeavy() -> HIDDEN;
            case Weighting.Fair fair -> shown(measure, perspective, fair);
        };
    }

    private Assessment shown(Measure measure, Perspective perspective, Weighting.Fair fair) {
        Scale scale = round.instrument().scale(measure.scale());
        Estimate estimate = OrganisationEqual.estimate(fair.scores(), fallbackVariance(scale));
        return switch (measure) {
            case Measure.WholeScale _ -> score(estimate, fair);
            case Measure.OneItem item ->
                    switch (scale.use().report()) {
                        case SCORE, FACETS -> facet(item, perspective, estimate, fair);
                        case SHARE -> share(item, perspective, fair);
                    };
        };
    }

    private static Assessment score(Estimate estimate, Weighting.Fair fair) {
        var score =
                new Outcome.Score(
                        Tenths.of(estimate.mean().value()),
                        Precision.of(estimate.interval()),
                        basis(fair, estimate.isIndicative()));
        return new Assessment.Open(score, estimate);
    }

    /// Of fewer than ten, or of a group whose answers give each other away, only the mean is shown,
    /// and not how extreme it is beyond half a point (on five levels) from either end.
    private Assessment facet(
            Measure.OneItem item, Perspective perspective, Estimate estimate, Weighting.Fair fair) {
        RatingFormat format = round.instrument().scale(item.scale()).format();
        boolean few = fair.scores().n() < threshold.forPercentages();
        Basis basis = basis(fair, few);
        if (few || givesAway(item, perspective)) {
            return boundedFacet(estimate, format, basis);
        }
        var facet =
                new Outcome.Facet(
                        Tenths.of(estimate.mean().value()),
                        Bound.EXACT,
                        favourable(item, perspective),
                        basis);
        return new Assessment.Open(facet, estimate);
    }

    private static Assessment boundedFacet(Estimate estimate, RatingFormat format, Basis basis) {
        double mean = estimate.mean().value();
        double low = format.lowest() + format.range() / 8.0;
        double high = format.highest() - format.range() / 8.0;
        Favourable notShown = new Favourable.NotShown();
        if (!Rounding.reaches(mean, low)) {
            var atMost = new Tenths(Rounding.wholeAbove(low, 10));
            return new Assessment.Closed(new Outcome.Facet(atMost, Bound.AT_MOST, notShown, basis));
        }
        if (!Rounding.reaches(high, mean)) {
            var atLeast = new Tenths(Rounding.wholeBelow(high, 10));
            return new Assessment.Closed(
                    new Outcome.Facet(atLeast, Bound.AT_LEAST, notShown, basis));
        }
        return new Assessment.Open(
                new Outcome.Facet(Tenths.of(mean), Bound.EXACT, notShown, basis), estimate);
    }

    private Favourable favourable(Measure.OneItem item, Perspective perspective) {
        PerspectiveScores scores = round.favourable(item, perspective);
        return switch (Weighting.of(scores, threshold.k())) {
            case Weighting.Fair(var weighed, _) -> new Favourable.Percent(percent(weighed));
            case Weighting.TooHeavy() -> new Favourable.NotShown();
        };
    }

    private Assessment share(Measure.OneItem item, Perspective perspective, Weighting.Fair fair) {
        if (fair.scores().n() < threshold.forPercentages() || givesAway(item, perspective)) {
            return HIDDEN;
        }
        return new Assessment.Closed(new Outcome.Share(percent(fair.scores()), basis(fair, false)));
    }

    private static StepPercent percent(PerspectiveScores ones) {
        return StepPercent.of(ShareEstimate.of(ones).share());
    }

    private boolean givesAway(Measure.OneItem item, Perspective perspective) {
        int favourableFrom = round.instrument().scale(item.scale()).format().favourableFrom();
        return GroupDisclosure.holds(round.ratings(item, perspective), favourableFrom);
    }

    private static Basis basis(Weighting.Fair fair, boolean indicative) {
        PerspectiveScores scores = fair.scores();
        boolean oneOrganisation = scores.answered().size() == 1 && scores.invited() > 1;
        return new Basis(CountBand.of(scores.n()), indicative, oneOrganisation, fair.merged());
    }

    /// The fallback variance is stated for five levels and grows with the square of the range.
    private double fallbackVariance(Scale scale) {
        double stretch = scale.format().range() / 4.0;
        return round.instrument().settings().fallbackVariance() * stretch * stretch;
    }
}
