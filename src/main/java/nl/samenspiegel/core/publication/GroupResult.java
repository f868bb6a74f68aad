package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;

/// One published result.
///
/// @param measure what it is about
/// @param perspective code of the perspective
/// @param outcome what is shown, or that nothing is
public record GroupResult(Measure measure, String perspective, Outcome outcome) {}
