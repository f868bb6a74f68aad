package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Tenths;

import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether a publication can be read with an instrument as it is now.
///
/// A draft may change while releases made with it stay. As long as every measure and perspective is
/// still there and every mean lies on its format, the results can be shown with a notice.
final class Fit {

    private Fit() {}

    static boolean fits(Publication publication, Instrument instrument) {
        Set<String> perspectives =
                instrument.perspectives().stream()
                        .map(Perspective::code)
                        .collect(Collectors.toSet());
        return publication.results().stream()
                .allMatch(result ->
                        perspectives.contains(result.perspective())
                                && instrument
                                        .findScale(result.measure().scale())
                                        .filter(scale -> fits(result, scale))
                                        .isPresent());
    }

    private static boolean fits(GroupResult result, Scale scale) {
        RatingFormat format = scale.format();
        return Measure.listOf(scale).contains(result.measure())
                && switch (result.outcome()) {
                    case Outcome.Score score -> admits(format, score.mean());
                    case Outcome.Facet facet -> admits(format, facet.mean());
                    case Outcome.Share _, Outcome.Hidden _ -> true;
                    case Outcome.NotExpected() -> !scale.expects(result.perspective());
                };
    }

    private static boolean admits(RatingFormat format, Tenths mean) {
        return mean.value() >= format.lowest() && mean.value() <= format.highest();
    }
}
