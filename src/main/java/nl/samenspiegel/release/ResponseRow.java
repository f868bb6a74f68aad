package nl.samenspiegel.release;

import nl.samenspiegel.core.publication.ResponseCount;

/// Who was asked and who answered, for one perspective, one role or one unit; never for a role in a
/// unit.
///
/// @param code code of the perspective or role, or key of the unit
public record ResponseRow(Of of, String code, ResponseCount count) {

    /// What a count is about.
    public enum Of {
        PERSPECTIVE,
        ROLE,
        /// Everyone who counts to one unit, whatever the role.
        UNIT
    }
}
