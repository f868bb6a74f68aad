package nl.samenspiegel.chart;

/// A line of the key of a figure: a sign and what it means.
public record KeyEntry(KeySign sign, String text) {}
