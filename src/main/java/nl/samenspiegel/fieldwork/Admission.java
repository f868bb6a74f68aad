package nl.samenspiegel.fieldwork;

import nl.samenspiegel.round.Round;

/// What a link opens.
public sealed interface Admission {

    /// The questionnaire of this round, for the person invited.
    record Admitted(Invitation invitation, Round round) implements Admission {}

    /// Nothing: the link is unknown, used, withdrawn or too late. Which of these is told to nobody.
    record Refused() implements Admission {}
}
