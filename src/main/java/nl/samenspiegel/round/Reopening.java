package nl.samenspiegel.round;

import java.time.LocalDate;

/// What came of the wish to wait for more answers to a round that was closed.
public sealed interface Reopening {

    /// People can answer again; until it is closed and released, nobody sees a score.
    record Reopened(Round round) implements Reopening {}

    /// It was not closed.
    record NotOver(RoundStatus status) implements Reopening {}

    /// Its answers were read in from a file; nobody can add to them.
    record ReadIn() implements Reopening {}

    /// The new last day lies before today or before the one there was.
    ///
    /// @param earliest the first day it could be
    record TooEarly(LocalDate earliest) implements Reopening {}
}
