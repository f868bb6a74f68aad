package nl.samenspiegel.round;

import java.time.LocalDate;
import java.util.UUID;

/// Said when a round takes answers again, in the transaction in which it was reopened: what runs
/// out with the round can be made to last.
///
/// @param closesOn the new last day
public record RoundReopened(UUID roundId, LocalDate closesOn) {}
