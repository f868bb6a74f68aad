package nl.samenspiegel.core.instrument;

/// What a scale is about.
public enum ScaleKind {
    /// A condition for effective partnership.
    CONDITION,
    /// An effect as the people involved perceive it.
    EFFECT
}
