package nl.samenspiegel.core.instrument;

/// How a role is spoken to.
public enum Address {
    /// "u" in Dutch.
    FORMAL,
    /// "je" in Dutch.
    INFORMAL
}
