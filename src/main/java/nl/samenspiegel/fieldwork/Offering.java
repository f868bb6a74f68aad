package nl.samenspiegel.fieldwork;

/// What came of the wish to make an open link.
public sealed interface Offering {

    /// It was made.
    record Offered(OpenLink link) implements Offering {}

    /// There is one for this role at this organisation already.
    record Exists(OpenLink link) implements Offering {}

    /// The round is not open.
    record NotOpen() implements Offering {}
}
