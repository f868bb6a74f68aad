package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.UUID;

/// One link of an invitation; there may be several, so that a reminder needs no stored secret.
///
/// @param hash HMAC-SHA-256 of the token in hexadecimal; the token itself is kept nowhere
/// @param expiresOn last day on which the link opens
@MappedEntity("invitation_token")
record InvitationToken(
        @Id String hash,
        @Key UUID invitationId,
        @Key UUID roundId,
        LocalDate expiresOn,
        boolean revoked) {}
