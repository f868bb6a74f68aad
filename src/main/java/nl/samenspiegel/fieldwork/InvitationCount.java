package nl.samenspiegel.fieldwork;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// How many people of one role at one organisation were asked, and how many of them took part.
///
/// @param invited at least `done`
/// @param done for the release only: a page shows it in bands
@Introspected
public record InvitationCount(@Key UUID organisationId, String role, long invited, long done) {}
