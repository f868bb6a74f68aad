package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Side;

/// How much work the questionnaire is for somebody who has not begun.
///
/// @param items how many items
/// @param questions how many open questions
/// @param minutes how long the items take, at least 1
public record Extent(int items, int questions, int minutes) {

    /// Returns the extent of what `role` is asked when employed on `side`.
    public static Extent of(Instrument instrument, Role role, Side side) {
        Questionnaire questionnaire = Questionnaire.of(instrument, role, side);
        return new Extent(
                questionnaire.items().size(),
                instrument.questions().size(),
                questionnaire.minutesFrom(1, Draft.empty()));
    }
}
