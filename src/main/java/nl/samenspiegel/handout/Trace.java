package nl.samenspiegel.handout;

import nl.samenspiegel.fieldwork.Token;

/// What this browser did with an open link before, as far as its cookies tell.
sealed interface Trace {

    /// Nothing that is known.
    record None() implements Trace {}

    /// Somebody began and has not sent.
    record Begun(Token token) implements Trace {}

    /// Somebody sent the answers.
    record Sent() implements Trace {}
}
