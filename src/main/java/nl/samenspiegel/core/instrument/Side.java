package nl.samenspiegel.core.instrument;

/// The side of a partnership on which an employing organisation stands.
public enum Side {
    SCHOOL,
    INSTITUTE,
    /// An office of schools and institutes together; it stands on neither side.
    JOINT
}
