package nl.samenspiegel.register;

/// What came of the wish to enter, correct or remove a figure.
public sealed interface Saving {

    /// It is done.
    record Done() implements Saving {}

    /// There is an entry for this cohort already.
    record Taken() implements Saving {}

    /// Someone else changed or removed the entry since it was read.
    record Changed() implements Saving {}

    /// The results of the round are released; its figures stay as they are.
    record Frozen() implements Saving {}
}
