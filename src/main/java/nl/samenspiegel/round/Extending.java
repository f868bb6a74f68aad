package nl.samenspiegel.round;

import java.time.LocalDate;

/// What came of the wish to move the last day of a round.
public sealed interface Extending {

    /// The round has another last day, and so have its links.
    record Extended(Round round) implements Extending {}

    /// It is not open.
    record NotOpen(RoundStatus status) implements Extending {}

    /// The new last day lies in the past.
    ///
    /// @param earliest the first day it could be
    record TooEarly(LocalDate earliest) implements Extending {}
}
