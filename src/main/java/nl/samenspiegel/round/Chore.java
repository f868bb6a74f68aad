package nl.samenspiegel.round;

/// One line of the checklist of a planned round.
///
/// @param what the line, in the language of the page
/// @param more what there is to say of how it stands, or empty
/// @param state whether it is done
/// @param address of the page where it is done
/// @param link words of the link to that page
public record Chore(String what, String more, State state, String address, String link) {

    /// How it stands with a chore.
    public enum State {
        DONE,
        MISSING,
        /// It need not be done.
        OPTIONAL
    }

    /// Tells whether it has to be done before people can be asked.
    public boolean isMissing() {
        return state == State.MISSING;
    }
}
