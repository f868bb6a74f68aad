package nl.samenspiegel.chart;

/// What a screen reader says of a drawing, in place of reading its scattered texts.
///
/// @param title what is drawn, in a few words
/// @param description the main finding in a sentence, and where the numbers stand
public record Spoken(String title, String description) {}
