package nl.samenspiegel.response;

import nl.samenspiegel.core.publication.ResponseCount;

/// About how many of a group answered, as it was last counted.
///
/// @param code of the role, or key of the organisation as text; empty for everyone
/// @param invited how many got a link of their own; 0 if people come in by an open link only
/// @param count as far as it may be told
record DayCount(Kind kind, String code, long invited, ResponseCount count) {

    /// What kind of group it is.
    enum Kind {
        ALL,
        ORGANISATION,
        ROLE
    }
}
