package nl.samenspiegel.core.publication;

/// The published headline of one scale.
///
/// @param scale code of the scale
/// @param headline the number, or why there is none
public record HeadlineResult(String scale, Headline headline) {}
