package nl.samenspiegel.dashboard;

/// What came of the wish to read the results of a round.
sealed interface Reading {

    /// Here they are.
    record Ready(Published published) implements Reading {}

    /// There are none yet.
    record NotYet(NotYetPage page) implements Reading {}

    /// They are there, but the questionnaire they belong to is gone or has become another one, so
    /// that nobody can say what they are about.
    record Unreadable(NotYetPage page) implements Reading {}
}
