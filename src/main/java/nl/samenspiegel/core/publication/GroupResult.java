package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;

/// One published result.
///
/// @param measure what it is about
/// @param group whose answers it is about
/// @param outcome what is shown, or that nothing is
public record GroupResult(Measure measure, RespondentGroup group, Outcome outcome) {}
