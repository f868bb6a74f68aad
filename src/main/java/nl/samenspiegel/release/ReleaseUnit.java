package nl.samenspiegel.release;

/// A unit of a release with the name it had when it was released.
///
/// @param key as groups of the publication name it
/// @param name of the organisation, or of those that were taken together; empty for the staff of
///   boards, which has a text of its own
public record ReleaseUnit(String key, String name) {}
