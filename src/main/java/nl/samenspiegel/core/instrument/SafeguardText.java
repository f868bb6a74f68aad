package nl.samenspiegel.core.instrument;

/// The words for a safeguard (waarborg).
///
/// @param name its name
/// @param about what it asks of a partnership
public record SafeguardText(String name, String about) {}
