package nl.samenspiegel.literature;

/// A condition as the document behind the evidence names it.
///
/// @param meaning in our words
/// @param source as the document names it
/// @param place where it stands on the map; says so if nowhere
public record CitedConditionRow(String name, String meaning, String source, String place) {}
