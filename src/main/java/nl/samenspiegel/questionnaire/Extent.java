package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.round.Round;

/// How much work the questionnaire is for somebody who has not begun.
///
/// @param items how many items
/// @param questions how many open questions
/// @param minutes how long the items take, at least 1
public record Extent(int items, int questions, int minutes) {

    /// Returns the extent of what `role` is asked in a round when employed on `side`.
    public static Extent of(Round round, Instrument instrument, Role role, Side side) {
        Questionnaire questionnaire =
                Questionnaire.of(instrument, role, side, round.asking().scales(instrument));
        return new Extent(
                questionnaire.items().size(),
                instrument.questions().size(),
                questionnaire.minutesFrom(1, Draft.empty()));
    }
}
