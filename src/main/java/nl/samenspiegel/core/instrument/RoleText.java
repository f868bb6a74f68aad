package nl.samenspiegel.core.instrument;

/// The words for a role.
///
/// @param name one holder of the role
/// @param plural several holders
/// @param hint who is meant
public record RoleText(String name, String plural, String hint) {}
