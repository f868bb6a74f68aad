package nl.samenspiegel.core.instrument;

/// Whether an item points towards what its scale measures.
public enum Keying {
    /// A higher rating means more of what the scale measures.
    NORMAL,
    /// A higher rating means less; it is mirrored before scoring.
    REVERSED
}
