package nl.samenspiegel.core.scoring;

import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.ResponseSheet;

/// Turns one respondent's sheet into scale scores. Pure functions: same arguments, same score.
public final class ScaleScoring {

    private ScaleScoring() {}

    /// Returns the person-mean score of `scale`: the mean of the rated items after mirroring.
    ///
    /// Unrated items are left out, not imputed, as long as at least [Scale#minimumAnswered()] items
    /// are rated. Items of other scales on the sheet are ignored. Whether a score means anything is
    /// for the scale to say: facets have none.
    ///
    /// @return a score in scale points within `format.lowest()..format.highest()`, or
    ///   [ScaleScore.TooFewAnswers]
    /// @throws IllegalArgumentException if a rating lies outside the format of the scale
    /// @see "Newman, D. A. (2014). Missing data: Five practical guidelines. Organizational Research
    ///   Methods 17(4), 372–411. doi:10.1177/1094428114548590"
    public static ScaleScore score(Scale scale, ResponseSheet sheet) {
        int sum = 0;
        int answered = 0;
        for (Item item : scale.items()) {
            if (sheet.to(item.code()) instanceof Answer.Rating(int rating)) {
                sum += scale.format().recode(rating, item.keying());
                answered++;
            }
        }
        return answered < scale.minimumAnswered()
                ? new ScaleScore.TooFewAnswers(scale.code(), answered, scale.minimumAnswered())
                : new ScaleScore.Scored(scale.code(), sum, answered);
    }
}
