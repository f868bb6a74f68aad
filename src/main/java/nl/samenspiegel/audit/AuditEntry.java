package nl.samenspiegel.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.UUID;

/// One act of one member of staff.
///
/// @param happenedAt moment in UTC
/// @param subject what it was done to, in words that name no respondent
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id @Key UUID id,
        LocalDateTime happenedAt,
        @Key UUID accountId,
        @Key @Nullable UUID partnershipId,
        Act act,
        String subject) {}
