package nl.samenspiegel.round;

/// What came of the wish to raise the threshold of a round.
public sealed interface Raising {

    /// Groups smaller than the new threshold will not be shown.
    record Raised(Round round) implements Raising {}

    /// The round still takes answers, or its results are there.
    record NotClosed(RoundStatus status) implements Raising {}

    /// Results were made with the threshold as it stands.
    record ReleasedBefore() implements Raising {}

    /// The new threshold is not above the one that holds, or above the highest there is.
    ///
    /// @param threshold the one that holds
    record OutOfRange(int threshold) implements Raising {}
}
