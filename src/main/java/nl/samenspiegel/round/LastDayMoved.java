package nl.samenspiegel.round;

import java.time.LocalDate;
import java.util.UUID;

/// Said when a round got another last day, in the transaction in which it did: because it was
/// opened again or extended, or its plan was changed. What runs out with the round can be made to
/// last.
///
/// @param closesOn the new last day
public record LastDayMoved(UUID roundId, LocalDate closesOn) {}
