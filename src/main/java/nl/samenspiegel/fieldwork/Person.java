package nl.samenspiegel.fieldwork;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Somebody on the roster of a round, as the coordinator sees them. Whether they answered is not in
/// it, and nothing here differs between who did and who did not.
///
/// @param name if it is known; name or address is
/// @param email in small letters, if it is known
/// @param role a code of the instrument of the round
/// @param mailing whether mail may be sent
@Introspected
public record Person(
        @Key UUID id,
        @Key UUID organisationId,
        String role,
        @Nullable String name,
        @Nullable String email,
        Mailing mailing) {}
