package nl.samenspiegel.literature;

/// An option of a list to choose from.
///
/// @param id what is sent
/// @param name what is read
/// @param selected whether it is chosen now
public record Choice(String id, String name, boolean selected) {}
