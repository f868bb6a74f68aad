package nl.samenspiegel.audit;

/// Something a member of staff did that must be traceable.
public enum Act {
    ROUND_PLANNED,
    ROUND_OPENED,
    LINKS_MADE,
    ROUND_CLOSED,
    ROUND_RELEASED,
    ANSWERS_IMPORTED
}
