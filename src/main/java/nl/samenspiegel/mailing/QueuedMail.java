package nl.samenspiegel.mailing;

import nl.samenspiegel.store.Keys;

import java.util.UUID;

/// A mail that is to be sent, without text and without link.
///
/// @param attempts how often it was tried, this time included; tells two servers apart of which one
///   was given up
record QueuedMail(UUID id, UUID roundId, UUID invitationId, Occasion occasion, int attempts) {

    /// Its name for ever, in letters and digits.
    String name() {
        return Keys.text(id);
    }
}
