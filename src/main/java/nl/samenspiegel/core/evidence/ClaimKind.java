package nl.samenspiegel.core.evidence;

/// What a claim speaks of.
public enum ClaimKind {
    /// An effect that is expected.
    INTENDED,
    /// An effect that occurred.
    REALISED,
    /// An effect that people report.
    EXPERIENCED,
    /// What should be done.
    ADVICE
}
