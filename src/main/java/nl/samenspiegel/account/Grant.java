package nl.samenspiegel.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A role of an account, in one partnership, in one region or everywhere.
///
/// @param partnershipId where it holds, or none
/// @param regionId where it holds, or none; with neither it holds for the nation
/// @param validFrom first day, in the Netherlands
/// @param validUntil last day, or none
@MappedEntity("account_grant")
public record Grant(
        @Id @Key UUID id,
        @Key UUID accountId,
        StaffRole role,
        @Key @Nullable UUID partnershipId,
        @Key @Nullable UUID regionId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public Grant {
        if (partnershipId != null && regionId != null) {
            throw new IllegalArgumentException("a grant holds in one place");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "a grant from %s until %s".formatted(validFrom, validUntil));
        }
    }

    /// Tells whether it is valid on `day`; first and last day included.
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /// Tells whether it holds for the nation.
    public boolean isNational() {
        return partnershipId == null && regionId == null;
    }

    /// Tells whether it holds in the partnership: because it is given for it or for the nation.
    public boolean holdsIn(UUID partnership) {
        return isNational() || partnership.equals(partnershipId);
    }
}
