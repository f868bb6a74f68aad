package nl.samenspiegel.core.instrument;

/// The words for a perspective.
///
/// @param name inside a sentence
/// @param subject at the start of a sentence
/// @param plural whether the subject takes a plural verb
/// @param shortName beside a mark in a figure
public record PerspectiveText(String name, String subject, boolean plural, String shortName) {}
