package nl.samenspiegel.round;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The rounds of all partnerships.
@Singleton
public class Rounds {

    private static final Duration BROKEN_AFTER = Duration.ofMinutes(10);

    private final RoundRepository repository;
    private final RoundOrganisationRepository organisations;
    private final Partnerships partnerships;
    private final ApplicationEventPublisher<RoundOpened> openings;
    private final ApplicationEventPublisher<LastDayMoved> events;
    private final Keys keys;
    private final Clock clock;

    Rounds(
            RoundRepository repository,
            RoundOrganisationRepository organisations,
            Partnerships partnerships,
            ApplicationEventPublisher<RoundOpened> openings,
            ApplicationEventPublisher<LastDayMoved> events,
            Keys keys,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.openings = openings;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// Makes a plan for a round with `organisations`, which may take part in any number of rounds.
    @Transactional
    public Round plan(Plan plan, Edition edition, List<Organisation> organisations) {
        return make(plan, edition, organisations, RoundOrigin.FIELDWORK);
    }

    /// Makes a round whose answers are about to be read from a file; nobody sees it until it is
    /// released.
    @Transactional
    public Round planImport(Plan plan, Edition edition, List<Organisation> organisations) {
        return make(plan, edition, organisations, RoundOrigin.IMPORT);
    }

    /// Changes the plan of a round but for its organisations and units and stores it, or says why
    /// not and stores nothing.
    ///
    /// Says so with a [LastDayMoved], whether it moved or not.
    @Transactional
    public Replanning replan(Round round, Plan plan, Edition edition) {
        var version = new RoundInstrument(edition.code(), edition.version(), edition.checksum());
        Replanning outcome = store(lock(round).replan(plan, version));
        if (outcome instanceof Replanning.Replanned(Round changed)) {
            LocalDate closesOn = changed.fieldwork().closesOn();
            events.publishEvent(new LastDayMoved(changed.id(), closesOn));
        }
        return outcome;
    }

    /// Lets these organisations take part in a planned round, with `unit` counting as one, and no
    /// others, and stores it, or says why not and stores nothing.
    @Transactional
    public Replanning choose(Round round, RoundUnit unit, List<Organisation> taking) {
        Replanning outcome = store(lock(round).count(unit));
        if (outcome instanceof Replanning.Replanned(Round chosen)) {
            change(chosen, taking);
        }
        return outcome;
    }

    private void change(Round round, List<Organisation> taking) {
        List<UUID> before =
                organisations.list(round.id()).stream()
                        .map(RoundOrganisationRow::organisationId)
                        .toList();
        List<RoundOrganisationRow> rows = rows(round, taking);
        Map<Boolean, List<RoundOrganisationRow>> known =
                rows.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        row -> before.contains(row.organisationId())));
        organisations.updateAll(known.getOrDefault(true, List.of()));
        organisations.saveAll(known.getOrDefault(false, List.of()));
        List<UUID> now = rows.stream().map(RoundOrganisationRow::organisationId).toList();
        before.stream()
                .filter(id -> !now.contains(id))
                .forEach(gone -> organisations.remove(round.id(), gone));
    }

    private Replanning store(Replanning outcome) {
        return switch (outcome) {
            case Replanning.Replanned(Round changed) ->
                    new Replanning.Replanned(repository.update(changed));
            case Replanning.NotPlanned refused -> refused;
        };
    }

    /// Opens the round for fieldwork and stores it, or says why not and stores nothing.
    ///
    /// Says so with a [RoundOpened].
    @Transactional
    public Opening open(Round round) {
        int taking = organisations.list(round.id()).size();
        return switch (lock(round).open(LocalDate.now(clock), taking)) {
            case Opening.Opened(Round opened) -> {
                Round stored = repository.update(opened);
                openings.publishEvent(new RoundOpened(stored.id()));
                yield new Opening.Opened(stored);
            }
            case Opening.NotPlanned refused -> refused;
            case Opening.NobodyTakesPart refused -> refused;
            case Opening.PastItsEnd refused -> refused;
        };
    }

    /// Closes the round and stores it, or says why not and stores nothing.
    @Transactional
    public Closing close(Round round) {
        return switch (lock(round).close(LocalDate.now(clock))) {
            case Closing.Closed(Round closed) -> new Closing.Closed(repository.update(closed));
            case Closing.NotOpen refused -> refused;
        };
    }

    /// Closes a round whose answers have all been read in.
    ///
    /// @throws IllegalStateException if it was not being read in
    @Transactional
    public Round complete(Round round) {
        return switch (round.close(LocalDate.now(clock))) {
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
        organisations.removeAll(round.id());
        repository.delete(round);
    }

    /// Marks a closed round as one whose results may be read.
    ///
    /// @throws IllegalStateException if it is not closed
    @Transactional
    public Round release(Round round) {
        return repository.update(round.release());
    }

    /// Raises the threshold of a round of which no results were ever made, and stores it, or says
    /// why not and stores nothing.
    @Transactional
    public Raising raiseThreshold(Round round, int threshold) {
        return switch (lock(round).raiseThreshold(threshold)) {
            case Raising.Raised(Round raised) -> new Raising.Raised(repository.update(raised));
            case Raising.NotClosed refused -> refused;
            case Raising.ReleasedBefore refused -> refused;
            case Raising.OutOfRange refused -> refused;
        };
    }

    /// Opens a round that was closed or released again and stores it, or says why not and stores
    /// nothing. Earlier results stay as they are, hidden while it is open.
    ///
    /// Says so with a [LastDayMoved].
    @Transactional
    public Reopening reopen(Round round, LocalDate closesOn) {
        return switch (lock(round).reopen(LocalDate.now(clock), closesOn)) {
            case Reopening.Reopened(Round reopened) -> {
                Round stored = repository.update(reopened);
                events.publishEvent(new LastDayMoved(stored.id(), closesOn));
                yield new Reopening.Reopened(stored);
            }
            case Reopening.NotOver refused -> refused;
            case Reopening.ReadIn refused -> refused;
            case Reopening.TooEarly refused -> refused;
        };
    }

    /// Moves the last day of an open round and stores it, or says why not and stores nothing.
    ///
    /// Says so with a [LastDayMoved].
    @Transactional
    public Extending extend(Round round, LocalDate closesOn) {
        return switch (lock(round).extend(LocalDate.now(clock), closesOn)) {
            case Extending.Extended(Round extended) -> {
                Round stored = repository.update(extended);
                events.publishEvent(new LastDayMoved(stored.id(), closesOn));
                yield new Extending.Extended(stored);
            }
            case Extending.NotOpen refused -> refused;
            case Extending.TooEarly refused -> refused;
        };
    }

    /// Lists the open rounds, in no order that means anything.
    @Transactional
    public List<Round> listOpen() {
        return repository.findByStatus(RoundStatus.OPEN);
    }

    /// Shows the results again that were released before the round was reopened, and stores that,
    /// or says why not and stores nothing.
    @Transactional
    public Keeping keepRelease(Round round) {
        return switch (lock(round).keepRelease()) {
            case Keeping.Kept(Round kept) -> new Keeping.Kept(repository.update(kept));
            case Keeping.NotClosed refused -> refused;
            case Keeping.NeverReleased refused -> refused;
        };
    }

    /// Lets organisations of a closed round, with all that count with them, count as one, and
    /// stores it, or says why not and stores nothing.
    ///
    /// The round gets a new version, so that a release under way can see that it is out of date.
    ///
    /// @param name what they are called together, at most 200 characters; if empty, their names
    @Transactional
    public TakingTogether takeTogether(Round round, List<UUID> organisationIds, String name) {
        Round locked = lock(round);
        List<RoundOrganisationRow> rows = organisations.list(round.id());
        TakingTogether outcome = units(rows).together(locked, organisationIds, name);
        if (outcome instanceof TakingTogether.Taken(Unit unit, List<UUID> all)) {
            change(locked, rows, all, row -> row.together(unit));
        }
        return outcome;
    }

    /// Undoes that organisations of a closed round were taken together in the unit with `key`, and
    /// stores it, or says why not and stores nothing.
    @Transactional
    public TakingApart takeApart(Round round, String key) {
        Round locked = lock(round);
        List<RoundOrganisationRow> rows = organisations.list(round.id());
        TakingApart outcome = units(rows).apart(locked, key);
        if (outcome instanceof TakingApart.Apart(_, List<UUID> all)) {
            change(locked, rows, all, RoundOrganisationRow::apart);
        }
        return outcome;
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
        return organisations.list(roundId).stream()
                .map(RoundOrganisationRow::organisation)
                .toList();
    }

    private void change(
            Round locked,
            List<RoundOrganisationRow> rows,
            List<UUID> those,
            UnaryOperator<RoundOrganisationRow> change) {
        organisations.updateAll(
                rows.stream()
                        .filter(row -> those.contains(row.organisationId()))
                        .map(change)
                        .toList());
        repository.update(locked);
    }

    private static Units units(List<RoundOrganisationRow> rows) {
        return Units.of(rows.stream().map(RoundOrganisationRow::organisation).toList());
    }

    private Round make(Plan plan, Edition edition, List<Organisation> taking, RoundOrigin origin) {
        boolean imported = origin == RoundOrigin.IMPORT;
        Round round =
                repository.save(
                        new Round(
                                keys.next(),
                                plan.partnershipId(),
                                plan.title(),
                                new RoundInstrument(
                                        edition.code(), edition.version(), edition.checksum()),
                                plan.fieldwork(),
                                new RoundSettings(origin, plan.threshold(), plan.unit()),
                                plan.asking(),
                                imported ? RoundStatus.IMPORTING : RoundStatus.PLANNED,
                                false,
                                0));
        organisations.saveAll(rows(round, taking));
        return round;
    }

    private List<RoundOrganisationRow> rows(Round round, List<Organisation> taking) {
        RoundUnit unit = round.settings().unit();
        Map<UUID, String> boards = boards(unit, taking);
        return taking.stream()
                .map(organisation ->
                        RoundOrganisationRow.of(
                                round.id(), organisation, unit.unit(organisation, boards)))
                .toList();
    }

    private Map<UUID, String> boards(RoundUnit unit, List<Organisation> taking) {
        return switch (unit) {
            case SITE -> Map.of();
            case BOARD ->
                    partnerships.listBoards(taking).stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Organisation::id, Organisation::name));
        };
    }
}
