package nl.samenspiegel.results;

/// A finding as it stands on a page.
///
/// @param sentence what is the case
/// @param numbers on which numbers it rests; may be empty
public record FindingRow(String sentence, String numbers) {}
