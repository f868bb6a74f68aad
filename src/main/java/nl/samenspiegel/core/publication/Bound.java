package nl.samenspiegel.core.publication;

/// Whether a published mean is the mean, or only says on which side of it the mean lies.
public enum Bound {
    EXACT,
    /// The mean is this or lower.
    AT_MOST,
    /// The mean is this or higher.
    AT_LEAST
}
