package nl.samenspiegel.results;

import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;

import org.jspecify.annotations.Nullable;

/// What came of the wish to read the results of a round.
public sealed interface Reading {

    /// Here they are.
    record Ready(Published published) implements Reading {}

    /// There are none yet.
    record NotYet(Absence absence) implements Reading {}

    /// They are there, but the questionnaire they belong to is gone or has become another one, so
    /// that nobody can say what they are about.
    record Unreadable(Absence absence) implements Reading {}

    /// A round whose results cannot be read.
    ///
    /// @param latest the last other round of the partnership with results, or null
    record Absence(Partnership partnership, Round round, @Nullable RoundRow latest) {}
}
