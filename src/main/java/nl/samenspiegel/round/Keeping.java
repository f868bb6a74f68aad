package nl.samenspiegel.round;

/// What came of the wish to go back to the results that were released before a round was reopened.
public sealed interface Keeping {

    /// The earlier results may be read again.
    record Kept(Round round) implements Keeping {}

    /// The round takes answers, or its results may be read already.
    record NotClosed(RoundStatus status) implements Keeping {}

    /// There are no earlier results.
    record NeverReleased() implements Keeping {}
}
