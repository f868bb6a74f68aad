package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.Nullable;

/// A cell of the map that no link fills.
///
/// @param from id of a condition
/// @param to id of an effect
/// @param state why it is empty
/// @param search the recorded search; there is one exactly if the state is that none was found
/// @param note what a reader should know; none if there is nothing
public record EmptyCell(
        String from,
        String to,
        EmptyState state,
        @Nullable SearchRecord search,
        @Nullable LocalText note) {

    public EmptyCell {
        if ((state == EmptyState.NONE_FOUND) != (search != null)) {
            throw new IllegalArgumentException(
                    "cell %s>%s is %s and has %s search"
                            .formatted(from, to, state, search == null ? "no" : "a"));
        }
    }
}
