package nl.samenspiegel.round;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;

import nl.samenspiegel.store.Key;
import nl.samenspiegel.store.Keys;

import java.time.LocalDate;
import java.util.UUID;

/// One wave of fieldwork of one partnership.
///
/// The record decides what may happen to it; `Rounds` fetches and stores.
///
/// @param releasedBefore whether it was opened again after its results had been released; those
///   stay hidden until it is released anew or they are kept
/// @param version counts the changes, so that two people cannot overwrite each other
@MappedEntity("survey_round")
public record Round(
        @Id @Key UUID id,
        @Key UUID partnershipId,
        String title,
        @Relation(Relation.Kind.EMBEDDED) RoundInstrument instrument,
        @Relation(Relation.Kind.EMBEDDED) FieldworkPeriod fieldwork,
        @Relation(Relation.Kind.EMBEDDED) RoundSettings settings,
        @Relation(Relation.Kind.EMBEDDED) Asking asking,
        RoundStatus status,
        boolean releasedBefore,
        @Version int version) {

    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 120;

    public Round {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1..120 characters");
        }
    }

    /// The address of its page, without a slash at its end.
    public String address() {
        return "/partnerships/%s/rounds/%s".formatted(Keys.text(partnershipId), Keys.text(id));
    }

    /// Takes over what `plan` says, if this is still a plan. Units stay as they are.
    Replanning replan(Plan plan, RoundInstrument version) {
        if (status != RoundStatus.PLANNED) {
            return new Replanning.NotPlanned(status);
        }
        return new Replanning.Replanned(
                new Round(
                        id,
                        partnershipId,
                        plan.title(),
                        version,
                        plan.fieldwork(),
                        new RoundSettings(settings.origin(), plan.threshold(), settings.unit()),
                        plan.asking(),
                        status,
                        releasedBefore,
                        this.version));
    }

    /// Lets `unit` count as one, if this is still a plan.
    Replanning count(RoundUnit unit) {
        if (status != RoundStatus.PLANNED) {
            return new Replanning.NotPlanned(status);
        }
        return new Replanning.Replanned(
                new Round(
                        id,
                        partnershipId,
                        title,
                        instrument,
                        fieldwork,
                        new RoundSettings(settings.origin(), settings.threshold(), unit),
                        asking,
                        status,
                        releasedBefore,
                        version));
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

    /// Closes an open round, or one that has been read in. One that is closed before its last day
    /// ends today: what is kept for a while after a round counts from there.
    Closing close(LocalDate today) {
        return switch (status) {
            case OPEN ->
                    new Closing.Closed(with(fieldwork.endedBy(today)).with(RoundStatus.CLOSED));
            case IMPORTING -> new Closing.Closed(with(RoundStatus.CLOSED));
            case PLANNED, CLOSED, RELEASED -> new Closing.NotOpen(status);
        };
    }

    /// Moves the last day of an open round, to today at the earliest.
    Extending extend(LocalDate today, LocalDate closesOn) {
        if (status != RoundStatus.OPEN) {
            return new Extending.NotOpen(status);
        }
        LocalDate earliest = today.isAfter(fieldwork.opensOn()) ? today : fieldwork.opensOn();
        if (closesOn.isBefore(earliest)) {
            return new Extending.TooEarly(earliest);
        }
        return new Extending.Extended(with(new FieldworkPeriod(fieldwork.opensOn(), closesOn)));
    }

    /// Tells whether nobody could answer any more after `day`.
    public boolean isOverSince(LocalDate day) {
        return switch (status) {
            case PLANNED, IMPORTING -> false;
            case OPEN, CLOSED, RELEASED -> !fieldwork.closesOn().isAfter(day);
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

    /// Opens a closed or released round again, until `closesOn`, for those who have not answered.
    Reopening reopen(LocalDate today, LocalDate closesOn) {
        if (status != RoundStatus.CLOSED && status != RoundStatus.RELEASED) {
            return new Reopening.NotOver(status);
        }
        if (settings.origin() == RoundOrigin.IMPORT) {
            return new Reopening.ReadIn();
        }
        LocalDate earliest = earliestReopening(today);
        if (closesOn.isBefore(earliest)) {
            return new Reopening.TooEarly(earliest);
        }
        return new Reopening.Reopened(
                new Round(
                        id,
                        partnershipId,
                        title,
                        instrument,
                        new FieldworkPeriod(fieldwork.opensOn(), closesOn),
                        settings,
                        asking,
                        RoundStatus.OPEN,
                        releasedBefore || status == RoundStatus.RELEASED,
                        version));
    }

    /// Returns the first day that may be the new last day of a round that is opened again.
    LocalDate earliestReopening(LocalDate today) {
        return today.isAfter(fieldwork.closesOn()) ? today : fieldwork.closesOn();
    }

    /// Goes back to the results that were released before the round was opened again.
    Keeping keepRelease() {
        if (status != RoundStatus.CLOSED) {
            return new Keeping.NotClosed(status);
        }
        return releasedBefore
                ? new Keeping.Kept(with(RoundStatus.RELEASED))
                : new Keeping.NeverReleased();
    }

    /// Raises the threshold of a closed round that was never released.
    Raising raiseThreshold(int threshold) {
        if (status != RoundStatus.CLOSED) {
            return new Raising.NotClosed(status);
        }
        if (releasedBefore) {
            return new Raising.ReleasedBefore();
        }
        if (threshold <= settings.threshold() || threshold > RoundSettings.HIGHEST_THRESHOLD) {
            return new Raising.OutOfRange(settings.threshold());
        }
        var raised = new RoundSettings(settings.origin(), threshold, settings.unit());
        return new Raising.Raised(
                new Round(
                        id,
                        partnershipId,
                        title,
                        instrument,
                        fieldwork,
                        raised,
                        asking,
                        status,
                        releasedBefore,
                        version));
    }

    /// Tells whether threshold and units may still be changed to make a release possible.
    boolean isUnsettled() {
        return status == RoundStatus.CLOSED && !releasedBefore;
    }

    /// Tells whether someone may answer on `today`.
    public boolean admits(LocalDate today) {
        return status == RoundStatus.OPEN
                && !today.isBefore(fieldwork.opensOn())
                && !today.isAfter(fieldwork.closesOn());
    }

    private Round with(RoundStatus changed) {
        return new Round(
                id,
                partnershipId,
                title,
                instrument,
                fieldwork,
                settings,
                asking,
                changed,
                releasedBefore,
                version);
    }

    private Round with(FieldworkPeriod changed) {
        return new Round(
                id,
                partnershipId,
                title,
                instrument,
                changed,
                settings,
                asking,
                status,
                releasedBefore,
                version);
    }
}
