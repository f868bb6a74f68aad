package nl.samenspiegel.questionnaire;

import java.util.concurrent.ThreadLocalRandom;

/// Where in the questionnaire a page stands, and what its form carries along.
///
/// @param number of the part, from 1
/// @param parts how many there are
/// @param minutes how long what is still open here and further on takes, at least 1
/// @param seen version of the draft that the page shows
/// @param view number by chance of this view of the page
/// @param review whether the respondent came to change one answer and goes back to the review
public record Step(
        Manner manner, int number, int parts, int minutes, int seen, int view, boolean review) {

    static Step of(Sitting sitting, int number, Draft draft, boolean review) {
        Questionnaire questionnaire = sitting.questionnaire();
        return new Step(
                Manner.of(sitting),
                number,
                questionnaire.parts().size(),
                questionnaire.minutesFrom(number, draft),
                draft.version(),
                ThreadLocalRandom.current().nextInt(1, 1_000_000_000),
                review);
    }

    /// Returns the address to which the form goes.
    public String address() {
        return "/questionnaire/%d".formatted(number);
    }

    /// Tells whether there is a part before this one.
    public boolean hasEarlier() {
        return number > 1;
    }
}
