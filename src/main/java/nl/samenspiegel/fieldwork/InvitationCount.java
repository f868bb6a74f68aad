package nl.samenspiegel.fieldwork;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// How many people of one role at one organisation were asked, and how many of them took part.
///
/// @param invited how many got a link of their own; those who came in by an open link are not known
///   beforehand and not counted
/// @param done for the release only: a page shows it in bands
/// @param openLinks whether anyone may come in by an open link (1) or not (0)
@Introspected
public record InvitationCount(
        @Key UUID organisationId, String role, long invited, long done, long openLinks) {

    /// Tells whether anyone may come in by an open link, so that nobody knows how many were asked.
    public boolean isOpen() {
        return openLinks > 0;
    }
}
