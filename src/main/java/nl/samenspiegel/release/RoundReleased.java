package nl.samenspiegel.release;

import java.util.UUID;

/// Said when a release of a round is stored, in the transaction in which that is done: what else
/// belongs to it can be fixed at the same moment.
///
/// @param threshold fewest answers in a group that is shown
public record RoundReleased(UUID roundId, int threshold) {}
