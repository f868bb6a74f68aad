package nl.samenspiegel.mailing;

import java.time.LocalDate;
import java.util.UUID;

/// One time that a coordinator had mails sent.
///
/// @param mails how many, at least 1
record Dispatch(UUID id, UUID roundId, Occasion occasion, LocalDate madeOn, int mails) {}
