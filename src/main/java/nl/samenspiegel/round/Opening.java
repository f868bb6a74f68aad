package nl.samenspiegel.round;

import java.time.LocalDate;

/// What came of the wish to open a round.
public sealed interface Opening {

    /// The round is open.
    record Opened(Round round) implements Opening {}

    /// It was not a plan any more.
    record NotPlanned(RoundStatus status) implements Opening {}

    /// No organisation takes part.
    record NobodyTakesPart() implements Opening {}

    /// Its last day lies in the past.
    record PastItsEnd(LocalDate closesOn) implements Opening {}
}
