package nl.samenspiegel.fieldwork;

/// Whether mail may be sent to someone who was invited. It never closes the link.
public enum Mailing {
    /// Mail may be sent.
    WANTED,
    /// The person asked for no more mail about this round.
    STOPPED,
    /// The address does not take mail.
    UNDELIVERABLE
}
