package nl.samenspiegel.fieldwork;

import java.util.UUID;

/// Somebody to whom mail may be sent.
///
/// @param email in small letters
public record Addressee(UUID invitationId, String email) {}
