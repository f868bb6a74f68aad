package nl.samenspiegel.results;

import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses what to talk about first: a suggestion by a rule that the page states.
///
/// First conditions on which the release labels a difference of view, the largest first; then those
/// of which the interval lies wholly below the line, the lowest first. The line is the middle
/// between the two levels around five eighths of the format: 3.5 on five levels, halfway "redelijk"
/// and "grotendeels". It is a convention. Nothing here looks at effects: how a condition would work
/// out is not in the answers.
final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    /// Lists at most three suggestions.
    ///
    /// @param conditions in instrument order
    static List<Suggestion> list(List<ScaleResult> conditions) {
        List<ScaleResult> scores = conditions.stream().filter(ScaleResult::isScore).toList();
        List<ScaleResult> differing =
                scores.stream()
                        .filter(result -> distance(result) > 0)
                        .sorted(Comparator.comparingDouble(Suggestions::distance).reversed())
                        .toList();
        List<ScaleResult> low =
                scores.stream()
                        .filter(result -> distance(result) == 0)
                        .filter(Suggestions::isLow)
                        .sorted(Comparator.comparingDouble(Suggestions::height))
                        .toList();
        return Stream.concat(
                        differing.stream().<Suggestion>map(Suggestion.ViewsDiffer::new),
                        low.stream()
                                .<Suggestion>map(result ->
                                        new Suggestion.Low(result, line(result.scale().format()))))
                .limit(MOST)
                .toList();
    }

    /// Returns the line below which a result is called low, in scale points.
    static double line(RatingFormat format) {
        return Math.floor(format.lowest() + format.range() * 5 / 8.0) + 0.5;
    }

    private static double distance(ScaleResult result) {
        return result.score().findDifferenceOfView().map(result::relative).orElse(0.0);
    }

    private static boolean isLow(ScaleResult result) {
        return find(result)
                .filter(estimate -> estimate.high() < line(result.scale().format()))
                .isPresent();
    }

    /// Returns the mean as a part of the format, to compare means on different formats.
    private static double height(ScaleResult result) {
        RatingFormat format = result.scale().format();
        return find(result)
                .map(estimate -> (estimate.mean() - format.lowest()) / format.range())
                .orElse(1.0);
    }

    /// @param high upper end of the interval
    private record Estimate(double mean, double high) {

        static Optional<Estimate> of(Tenths mean, Precision precision) {
            return switch (precision) {
                case Precision.HalfWidth(var half) ->
                        Optional.of(
                                new Estimate(mean.value(), (mean.tenths() + half.tenths()) / 10.0));
                case Precision.NoInterval _ -> Optional.empty();
            };
        }
    }

    /// Finds the headline, or the score of the only perspective, if it has an interval.
    private static Optional<Estimate> find(ScaleResult result) {
        return switch (result.findHeadline().orElseThrow()) {
            case Headline.Shown(var mean, var precision, boolean _) -> Estimate.of(mean, precision);
            case Headline.SinglePerspective(var perspective) ->
                    result.score().group(perspective).outcome()
                                    instanceof Outcome.Score(var mean, var precision, var _)
                            ? Estimate.of(mean, precision)
                            : Optional.empty();
            case Headline.Incomplete _, Headline.Hidden _ -> Optional.empty();
        };
    }
}
