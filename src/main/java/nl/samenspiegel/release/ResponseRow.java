package nl.samenspiegel.release;

import nl.samenspiegel.core.publication.ResponseCount;

/// Who was asked and who answered, for one perspective or one role.
///
/// @param code code of the perspective or role
public record ResponseRow(Of of, String code, ResponseCount count) {

    /// What a count is about.
    public enum Of {
        PERSPECTIVE,
        ROLE,
        /// All organisations of the round: how many were asked and from how many came an answer.
        ORGANISATIONS
    }
}
