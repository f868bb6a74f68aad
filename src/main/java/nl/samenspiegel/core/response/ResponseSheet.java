package nl.samenspiegel.core.response;

import nl.samenspiegel.core.instrument.ItemCode;

import java.util.HashMap;
import java.util.Map;

/// All answers of one respondent in one round. Immutable.
///
/// An item that is not on the sheet was not asked, so a sheet with "not asked" written out equals
/// one without.
public final class ResponseSheet {

    private static final Answer NOT_ASKED = new Answer.NotAsked();

    private final Map<ItemCode, Answer> answers;

    private ResponseSheet(Map<ItemCode, Answer> answers) {
        this.answers = answers;
    }

    /// Returns a sheet with these answers.
    public static ResponseSheet of(Map<ItemCode, ? extends Answer> answers) {
        Map<ItemCode, Answer> asked = new HashMap<>(answers);
        asked.values().removeIf(NOT_ASKED::equals);
        return new ResponseSheet(Map.copyOf(asked));
    }

    /// Returns the answer to an item, [Answer.NotAsked] if it is not on the sheet.
    public Answer to(ItemCode code) {
        return answers.getOrDefault(code, NOT_ASKED);
    }

    /// Returns the answers to all items that were asked, in no order.
    public Map<ItemCode, Answer> answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseSheet sheet && answers.equals(sheet.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return answers.toString();
    }
}
