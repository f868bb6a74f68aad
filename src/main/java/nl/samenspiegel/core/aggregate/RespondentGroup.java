package nl.samenspiegel.core.aggregate;

/// Whose answers a result is about.
public sealed interface RespondentGroup {

    /// Everyone of a perspective.
    ///
    /// @param perspective its code
    record InPerspective(String perspective) implements RespondentGroup {}

    /// Everyone who holds a role in the partnership, wherever employed.
    ///
    /// @param role its code
    record OfRole(String role) implements RespondentGroup {}

    /// The part of a perspective that counts to one unit, such as the students of one school.
    ///
    /// @param perspective its code
    /// @param unit key of the unit
    record OfUnit(String perspective, String unit) implements RespondentGroup {}

    /// The holders of one role in one unit.
    ///
    /// @param role its code
    /// @param unit key of the unit
    record RoleInUnit(String role, String unit) implements RespondentGroup {}
}
