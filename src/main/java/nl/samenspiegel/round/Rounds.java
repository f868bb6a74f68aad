package nl.samenspiegel.round;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rounds of all partnerships.
@Singleton
public class Rounds {

    private static final Duration BROKEN_AFTER = Duration.ofMinutes(10);

    private final RoundRepository repository;
    private final Keys keys;
    private final Clock clock;

    Rounds(RoundRepository repository, Keys keys, Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.clock = clock;
    }

    /// Makes a plan for a round with `organisations`, which may take part in any number of rounds.
    @Transactional
    public Round plan(Plan plan, Edition edition, List<Organisation> organisations) {
        return make(plan, edition, organisations, RoundSettings.ofFieldwork(), RoundStatus.PLANNED);
    }

    /// Makes a round whose answers are about to be read from a file; nobody sees it until it is
    /// released.
    @Transactional
    public Round planImport(Plan plan, Edition edition, List<Organisation> organisations) {
        return make(plan, edition, organisations, RoundSettings.ofImport(), RoundStatus.IMPORTING);
    }

    /// Opens the round for fieldwork and stores it, or says why not and stores nothing.
    @Transactional
    public Opening open(Round round) {
        int organisations = repository.listOrganisations(round.id()).size();
        return switch (lock(round).open(LocalDate.now(clock), organisations)) {
            case Opening.Opened(Round opened) -> new Opening.Opened(repository.update(opened));
            case Opening.NotPlanned refused -> refused;
            case Opening.NobodyTakesPart refused -> refused;
            case Opening.PastItsEnd refused -> refused;
        };
    }

    /// Closes the round and stores it, or says why not and stores nothing.
    @Transactional
    public Closing close(Round round) {
        return switch (lock(round).close()) {
            case Closing.Closed(Round closed) -> new Closing.Closed(repository.update(closed));
            case Closing.NotOpen refused -> refused;
        };
    }

    /// Closes a round whose answers have all been read in.
    ///
    /// @throws IllegalStateException if it was not being read in
    @Transactional
    public Round complete(Round round) {
        return switch (round.close()) {
            case Closing.Closed(Round closed) -> repository.update(closed);
            case Closing.NotOpen(var status) ->
                    throw new IllegalStateException(
                            "a round that is %s is not read in".formatted(status));
        };
    }

    /// Lists the rounds whose reading in began more than ten minutes ago: it broke off, for a whole
    /// file takes seconds.
    @Transactional
    public List<Round> listBrokenImports() {
        Instant patience = clock.instant().minus(BROKEN_AFTER);
        return repository.findByStatus(RoundStatus.IMPORTING).stream()
                .filter(round -> Keys.madeAt(round.id()).isBefore(patience))
                .toList();
    }

    /// Removes a round of which nothing was ever visible; its sheets must be gone.
    ///
    /// @throws IllegalArgumentException if it is not a round being read in
    @Transactional
    public void discard(Round round) {
        if (round.status() != RoundStatus.IMPORTING) {
            throw new IllegalArgumentException(
                    "a round that is %s stays".formatted(round.status()));
        }
        repository.removeOrganisations(round.id());
        repository.delete(round);
    }

    /// Marks a closed round as one whose results may be read.
    ///
    /// @throws IllegalStateException if it is not closed
    @Transactional
    public Round release(Round round) {
        return repository.update(round.release());
    }

    /// Returns the round as it stands and keeps others from changing it until the transaction ends.
    ///
    /// @throws NotFound if it is gone
    @Transactional
    public Round lock(Round round) {
        return repository
                .findByIdForUpdate(round.id())
                .orElseThrow(() -> new NotFound("round", round.id()));
    }

    /// Returns the round if it is one of this partnership.
    @Transactional
    public Optional<Round> find(UUID partnershipId, UUID roundId) {
        return repository.findByIdAndPartnershipId(roundId, partnershipId);
    }

    /// Returns the round, whosever it is: for the respondent, whose link says which round it is.
    @Transactional
    public Optional<Round> find(UUID roundId) {
        return repository.findById(roundId);
    }

    /// Lists the rounds of a partnership, latest closing date first.
    @Transactional
    public List<RoundRow> list(UUID partnershipId) {
        return repository.listByPartnership(partnershipId);
    }

    /// Lists the organisations of a round: sites, offices, institutes, boards, each by name.
    @Transactional
    public List<RoundOrganisation> listOrganisations(UUID roundId) {
        return repository.listOrganisations(roundId);
    }

    private Round make(
            Plan plan,
            Edition edition,
            List<Organisation> organisations,
            RoundSettings settings,
            RoundStatus status) {
        var instrument = new RoundInstrument(edition.code(), edition.version(), edition.checksum());
        Round round =
                repository.save(
                        new Round(
                                keys.next(),
                                plan.partnershipId(),
                                plan.title(),
                                instrument,
                                plan.fieldwork(),
                                settings,
                                status,
                                0));
        for (Organisation organisation : organisations) {
            repository.addOrganisation(
                    round.id(), organisation.id(), organisation.name(), organisation.kind().name());
        }
        return round;
    }
}
