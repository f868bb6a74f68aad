package nl.samenspiegel.core.evidence;

/// Why a cell of the map holds no link.
public enum EmptyState {
    /// A recorded search found no study.
    NONE_FOUND,
    /// No study is known and no search is recorded. This is not the same as "no effect".
    NOT_SEARCHED,
    /// The condition and the effect overlap by construction.
    NOT_APPLICABLE
}
