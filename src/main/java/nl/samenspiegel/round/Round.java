package nl.samenspiegel.round;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.UUID;

/// One wave of fieldwork of one partnership.
///
/// The record decides what may happen to it; `Rounds` fetches and stores.
///
/// @param version counts the changes, so that two people cannot overwrite each other
@MappedEntity("survey_round")
public record Round(
        @Id @Key UUID id,
        @Key UUID partnershipId,
        String title,
        @Relation(Relation.Kind.EMBEDDED) RoundInstrument instrument,
        @Relation(Relation.Kind.EMBEDDED) FieldworkPeriod fieldwork,
        @Relation(Relation.Kind.EMBEDDED) RoundSettings settings,
        RoundStatus status,
        @Version int version) {

    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 120;

    public Round {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1..120 characters");
        }
    }

    /// Opens a planned round in which at least one organisation takes part, until its last day has
    /// passed.
    Opening open(LocalDate today, int organisations) {
        if (status != RoundStatus.PLANNED) {
            return new Opening.NotPlanned(status);
        }
        if (organisations == 0) {
            return new Opening.NobodyTakesPart();
        }
        if (today.isAfter(fieldwork.closesOn())) {
            return new Opening.PastItsEnd(fieldwork.closesOn());
        }
        return new Opening.Opened(with(RoundStatus.OPEN));
    }

    /// Closes an open round, or one that has been read in, for good.
    Closing close() {
        return switch (status) {
            case OPEN, IMPORTING -> new Closing.Closed(with(RoundStatus.CLOSED));
            case PLANNED, CLOSED, RELEASED -> new Closing.NotOpen(status);
        };
    }

    /// Returns the closed round as one whose results may be read.
    ///
    /// @throws IllegalStateException if it is not closed
    Round release() {
        if (status != RoundStatus.CLOSED) {
            throw new IllegalStateException(
                    "a round that is %s cannot be released".formatted(status));
        }
        return with(RoundStatus.RELEASED);
    }

    /// Tells whether someone may answer on `today`.
    public boolean admits(LocalDate today) {
        return status == RoundStatus.OPEN
                && !today.isBefore(fieldwork.opensOn())
                && !today.isAfter(fieldwork.closesOn());
    }

    private Round with(RoundStatus changed) {
        return new Round(
                id, partnershipId, title, instrument, fieldwork, settings, changed, version);
    }
}
