package nl.samenspiegel.questionnaire;

/// What came of sending answers.
public sealed interface Submission {

    /// The answers are stored; nothing links them to the invitation any more.
    record Stored() implements Submission {}

    /// This invitation was answered before; nothing was stored now.
    record AlreadyDone() implements Submission {}

    /// The round does not take answers (any more); nothing was stored and the draft is still there.
    record RoundNotOpen() implements Submission {}
}
