package nl.samenspiegel.results;

/// A question to talk about first.
///
/// @param scale what it is about
/// @param why by which rule it was chosen
public record TalkRow(String scale, String question, String why) {}
