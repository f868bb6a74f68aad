package nl.samenspiegel.roster;

/// What came of adding the people of a list to a roster.
sealed interface Storing {

    /// They are on the roster.
    ///
    /// @param people how many were added
    record Stored(int people) implements Storing {}

    /// Nothing was stored: the round is neither planned nor open.
    record NotNow() implements Storing {}
}
