package nl.samenspiegel.release;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// When and from what a release was made.
///
/// @param edition 1 for the first release of a round
/// @param instrumentChecksum of the instrument version the answers were given to
/// @param evidenceChecksum of the evidence as it stood at release, or empty if the instrument has
///   none
/// @param threshold fewest answers in a group that is shown
/// @param unit what counted as one within a perspective
/// @param notAsked codes of the scales that the round did not ask
/// @param checksum SHA-256 over all of the release, in hexadecimal
@Introspected
public record ReleaseFacts(
        @Key UUID id,
        @Key UUID roundId,
        int edition,
        LocalDate releasedOn,
        String instrumentChecksum,
        String evidenceChecksum,
        int threshold,
        RoundUnit unit,
        List<String> notAsked,
        String checksum) {

    public ReleaseFacts {
        notAsked = List.copyOf(notAsked);
    }

    /// Returns these facts with the checksum of what they are about.
    ReleaseFacts sealed(ReleaseContent content) {
        return new ReleaseFacts(
                id,
                roundId,
                edition,
                releasedOn,
                instrumentChecksum,
                evidenceChecksum,
                threshold,
                unit,
                notAsked,
                Seal.of(this, content));
    }
}
