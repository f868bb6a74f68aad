package nl.samenspiegel.questionnaire;

/// What came of storing what was filled in.
sealed interface Saving {

    /// It is stored, but for the clashes.
    ///
    /// @param before the draft as it was
    /// @param merged the draft as it is now
    record Saved(Draft before, Merged merged) implements Saving {}

    /// The answers were sent before; nothing was stored.
    record AlreadyDone() implements Saving {}
}
