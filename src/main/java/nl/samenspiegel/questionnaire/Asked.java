package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.response.Answer;

/// An item as a respondent meets it.
///
/// @param number place among all items this respondent is asked, from 1
/// @param format how it may be answered
record Asked(int number, ItemCode code, RatingFormat format) {

    /// What a form sends for "cannot judge".
    static final String CANNOT_JUDGE = "x";

    /// What a form sends for "does not apply".
    static final String DOES_NOT_APPLY = "n";

    private static final Answer SKIPPED = new Answer.Skipped();

    /// Returns the name of its field in a form and in a draft.
    ///
    /// It is made of the code and not of the number: a form that was opened before the instrument
    /// changed must not answer another item.
    String field() {
        return "i.%s".formatted(code);
    }

    /// Returns the `id` of its group on the page.
    String id() {
        return "q%d".formatted(number);
    }

    /// Tells whether `text` stands for an answer the format offers.
    boolean admits(String text) {
        return !answer(text).equals(SKIPPED);
    }

    /// Returns the answer that `text` stands for; skipped if it stands for none.
    Answer answer(String text) {
        return switch (text) {
            case CANNOT_JUDGE -> format.cannotJudge() ? new Answer.CannotJudge() : SKIPPED;
            case DOES_NOT_APPLY -> format.doesNotApply() ? new Answer.DoesNotApply() : SKIPPED;
            default -> rating(text);
        };
    }

    private Answer rating(String text) {
        for (int rating = format.lowest(); rating <= format.highest(); rating++) {
            if (Integer.toString(rating).equals(text)) {
                return new Answer.Rating(rating);
            }
        }
        return SKIPPED;
    }
}
