package nl.samenspiegel.literature;

/// A line of a card: what it is about, and what is the case.
public record Fact(String term, String text) {}
