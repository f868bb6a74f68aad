package nl.samenspiegel.round;

/// What came of the wish to close a round.
public sealed interface Closing {

    /// The round is closed; nobody can answer any more.
    record Closed(Round round) implements Closing {}

    /// It was not open.
    record NotOpen(RoundStatus status) implements Closing {}
}
