package nl.samenspiegel.audit;

/// Something a member of staff did that must be traceable.
public enum Act {
    ROUND_PLANNED,
    ROUND_OPENED,
    LINKS_MADE,
    ROUND_CLOSED,
    ROUND_RELEASED,
    REGISTER_ENTERED,
    REGISTER_CORRECTED,
    REGISTER_REMOVED,
    ROUND_REOPENED,
    RELEASE_KEPT,
    THRESHOLD_RAISED,
    UNITS_TAKEN_TOGETHER,
    UNITS_TAKEN_APART,
    ANSWERS_IMPORTED,
    REMARK_MASKED,
    REMARKS_CLEARED,
    LAST_DAY_MOVED
}
