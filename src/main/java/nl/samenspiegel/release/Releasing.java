package nl.samenspiegel.release;

import nl.samenspiegel.round.RoundStatus;

/// What came of the wish to close a round and publish its results.
public sealed interface Releasing {

    /// The results were made now.
    record Released(ReleaseFacts facts) implements Releasing {}

    /// The results were there already; somebody else made them, or somebody came back.
    record AlreadyReleased(ReleaseFacts facts) implements Releasing {}

    /// The round was never opened, or its answers are still being read in.
    record NotYet(RoundStatus status) implements Releasing {}

    /// The instrument was changed after the answers were given, so that they cannot be read any
    /// more. The round is closed; nothing is lost.
    record InstrumentChanged() implements Releasing {}

    /// The round is closed, and nothing (more) is published of it.
    ///
    /// @param scale code of the scale it is about; empty if it is about all of them
    record Withheld(Withholding why, String scale) implements Releasing {}

    /// Someone else is working it out at this moment.
    record Busy() implements Releasing {}
}
