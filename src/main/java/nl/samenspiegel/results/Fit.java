package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Tenths;

/// Tells whether a publication can be read with an instrument as it is now.
///
/// A draft may change while releases made with it stay. As long as every measure and perspective is
/// still there and every mean lies on its format, the results can be shown with a notice.
final class Fit {

    private Fit() {}

    static boolean fits(Publication publication, Instrument instrument) {
        return publication.results().stream()
                .allMatch(result ->
                        knows(instrument, result.group())
                                && instrument
                                        .findScale(result.measure().scale())
                                        .filter(scale -> fits(result, scale))
                                        .isPresent());
    }

    private static boolean fits(GroupResult result, Scale scale) {
        RatingFormat format = scale.format();
        return isOf(scale, result.measure())
                && switch (result.outcome()) {
                    case Outcome.Score score -> admits(format, score.mean());
                    case Outcome.ItemMean item -> admits(format, item.mean());
                    case Outcome.Share _, Outcome.Hidden _ -> true;
                    case Outcome.NotExpected() -> !expects(scale, result.group());
                };
    }

    private static boolean knows(Instrument instrument, RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var code) -> hasPerspective(instrument, code);
            case RespondentGroup.OfUnit(var code, _) -> hasPerspective(instrument, code);
            case RespondentGroup.OfRole(var code) -> hasRole(instrument, code);
            case RespondentGroup.RoleInUnit(var code, _) -> hasRole(instrument, code);
        };
    }

    private static boolean hasPerspective(Instrument instrument, String code) {
        return instrument.perspectives().stream().anyMatch(one -> one.code().equals(code));
    }

    private static boolean hasRole(Instrument instrument, String code) {
        return instrument.roles().stream().anyMatch(one -> one.code().equals(code));
    }

    private static boolean isOf(Scale scale, Measure measure) {
        return switch (measure) {
            case Measure.WholeScale _ -> scale.use().report() == ScaleReport.SCORE;
            case Measure.OneItem(_, var code) ->
                    scale.items().stream().anyMatch(item -> item.code().equals(code));
        };
    }

    private static boolean expects(Scale scale, RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var code) -> scale.expects(code);
            case RespondentGroup.OfUnit(var code, _) -> scale.expects(code);
            case RespondentGroup.OfRole _, RespondentGroup.RoleInUnit _ -> true;
        };
    }

    private static boolean admits(RatingFormat format, Tenths mean) {
        return mean.value() >= format.lowest() && mean.value() <= format.highest();
    }
}
