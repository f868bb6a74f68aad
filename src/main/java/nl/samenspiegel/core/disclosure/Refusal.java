package nl.samenspiegel.core.disclosure;

/// Why nothing may be published.
public enum Refusal {
    /// What is public already tells about fewer than k people.
    TOLD_ALREADY,
    /// There is too much to try; what was not tried does not pass.
    TOO_MUCH_TO_TRY,
    /// What was chosen does not pass the audit that looks once more.
    FAILED_AUDIT
}
