package nl.samenspiegel.mailing;

/// Why a mail is sent.
public enum Occasion {
    /// The first ask.
    INVITATION,
    /// The ask repeated.
    REMINDER
}
