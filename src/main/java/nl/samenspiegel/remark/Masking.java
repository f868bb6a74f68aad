package nl.samenspiegel.remark;

/// What came of the wish to leave something out of a remark.
public sealed interface Masking {

    /// It is gone.
    record Masked() implements Masking {}

    /// The words are not in the remark.
    record NotThere() implements Masking {}

    /// Someone else left something out of it since it was read.
    record Changed() implements Masking {}

    /// The results of the round cannot be read any more, and so neither can this.
    record NotReleased() implements Masking {}
}
