package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.disclosure.Threshold;

/// An earlier release of a round: what it was made from, and with which threshold.
///
/// @param round the answers it held; its cells stand in later releases as they are
public record Past(AnsweredRound round, Threshold threshold) {}
