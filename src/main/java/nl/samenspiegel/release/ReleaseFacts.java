package nl.samenspiegel.release;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.UUID;

/// When and from what a release was made.
///
/// @param edition 1 for the first release of a round
/// @param instrumentChecksum of the instrument version the answers were given to
/// @param evidenceChecksum of the evidence as it stood at release, or empty if the instrument has
///   none
/// @param threshold fewest answers in a group that is shown
/// @param checksum SHA-256 over all that is published, in hexadecimal
@Introspected
public record ReleaseFacts(
        @Key UUID id,
        @Key UUID roundId,
        int edition,
        LocalDate releasedOn,
        String instrumentChecksum,
        String evidenceChecksum,
        int threshold,
        String checksum) {}
