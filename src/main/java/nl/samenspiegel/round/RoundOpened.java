package nl.samenspiegel.round;

import java.util.UUID;

/// Said when a planned round opens, in the transaction in which it does: what was only tried until
/// then is to be removed.
public record RoundOpened(UUID roundId) {}
