package nl.samenspiegel.remark;

/// What came of the wish to let the board read the remarks of a round.
public sealed interface Clearing {

    /// It may read them.
    record Cleared() implements Clearing {}

    /// The round changed since they were read: there may be others among them now.
    record Changed() implements Clearing {}
}
