package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.disclosure.Threshold;

/// A released round that is laid beside another of the same partnership.
///
/// @param answers those that the release was made of, no more and no fewer
/// @param unit what counts as one within a perspective, as frozen with the round, such as `SITE`;
///   only whether two rounds have the same plays a part
/// @param threshold with which it was released
/// @param publication what the release shows
public record TrendRound(
        AnsweredRound answers, String unit, Threshold threshold, Publication publication) {}
