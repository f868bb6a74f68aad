package nl.samenspiegel.round;

import io.micronaut.data.annotation.Embeddable;

import java.time.LocalDate;

/// The days on which people can answer, first and last included, as days in the Netherlands.
@Embeddable
public record FieldworkPeriod(LocalDate opensOn, LocalDate closesOn) {

    public FieldworkPeriod {
        if (closesOn.isBefore(opensOn)) {
            throw new IllegalArgumentException(
                    "a round that opens on %s cannot close on %s".formatted(opensOn, closesOn));
        }
    }

    /// Returns the part of it up to `day`; its first day if that comes later.
    FieldworkPeriod endedBy(LocalDate day) {
        if (!day.isBefore(closesOn)) {
            return this;
        }
        return new FieldworkPeriod(opensOn, day.isBefore(opensOn) ? opensOn : day);
    }
}
