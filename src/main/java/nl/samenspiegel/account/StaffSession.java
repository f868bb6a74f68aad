package nl.samenspiegel.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;

import nl.samenspiegel.store.Key;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

/// One sign-in of one person.
///
/// @param reference the code of the reference; the reference itself is known to the browser only
/// @param accountId who is signed in
/// @param startedAt moment of signing in, UTC
/// @param seenAt moment of the last request, UTC, at most [#NOTED_EVERY] behind
@MappedEntity("staff_session")
record StaffSession(
        @Id @MappedProperty(type = DataType.BYTE_ARRAY, converter = SessionCodeConverter.class)
                SessionCode reference,
        @Key UUID accountId,
        LocalDateTime startedAt,
        LocalDateTime seenAt) {

    /// How long a session lasts without a request.
    static final Duration IDLE = Duration.ofMinutes(30);

    /// How long a session lasts at most.
    static final Duration LONGEST = Duration.ofHours(8);

    /// How often a request is written down as the last one.
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /// Tells whether it may still be used.
    boolean isValidAt(LocalDateTime now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    /// Tells whether the last request written down is long enough ago to write down another.
    boolean isToBeNotedAt(LocalDateTime now) {
        return !now.isBefore(seenAt.plus(NOTED_EVERY));
    }

    StaffSession seen(LocalDateTime now) {
        return new StaffSession(reference, accountId, startedAt, now);
    }
}
