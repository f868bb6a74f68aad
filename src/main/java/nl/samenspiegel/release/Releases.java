package nl.samenspiegel.release;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.round.Closing;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Closes rounds, makes their frozen publications and gives them to whoever may read them.
@Singleton
public class Releases {

    private final ReleaseRepository repository;
    private final ReleaseRuns runs;
    private final Rounds rounds;
    private final Sheets sheets;
    private final Invitations invitations;
    private final Catalog catalog;
    private final ApplicationEventPublisher<RoundReleased> events;
    private final Transactions transactions;
    private final Keys keys;
    private final Clock clock;

    Releases(
            ReleaseRepository repository,
            ReleaseRuns runs,
            Rounds rounds,
            Sheets sheets,
            Invitations invitations,
            Catalog catalog,
            ApplicationEventPublisher<RoundReleased> events,
            Transactions transactions,
            Keys keys,
            Clock clock) {
        this.repository = repository;
        this.runs = runs;
        this.rounds = rounds;
        this.sheets = sheets;
        this.invitations = invitations;
        this.catalog = catalog;
        this.events = events;
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
    }

    /// Closes the round if it is open, forgets the order of its answers, and publishes its results;
    /// returns when that is done.
    ///
    /// Breaking off at any point loses nothing: called again, it goes on from where the round
    /// stands. Two calls at the same moment make one release. Says so with a [RoundReleased].
    ///
    /// @throws IllegalStateException if an earlier release of the round is not as it was made
    public Releasing closeAndRelease(Round round) {
        return switch (round.status()) {
            case PLANNED, IMPORTING -> new Releasing.NotYet(round.status());
            case OPEN -> close(round);
            case CLOSED -> takeAndRelease(round);
            case RELEASED -> existing(round.id());
        };
    }

    /// Returns how far the working out of the release of a round is; nothing if nobody ever began.
    public Optional<ReleaseRun> findRun(UUID roundId) {
        return runs.find(roundId);
    }

    /// Returns what may be read of the round, or nothing while nothing has been published.
    public Optional<Release> find(UUID roundId) {
        return transactions.read(connection -> {
            Optional<ReleaseFacts> facts = repository.findLatest(connection, roundId);
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            UUID id = facts.get().id();
            List<GroupRow> rows = repository.listGroups(connection, id);
            return Optional.of(
                    new Release(
                            facts.get(),
                            PublicationRows.read(rows),
                            ResponseRows.read(rows),
                            AnnexRows.read(rows),
                            repository.listUnits(connection, id)));
        });
    }

    private Releasing close(Round round) {
        return switch (rounds.close(round)) {
            case Closing.Closed(Round closed) -> takeAndRelease(closed);
            case Closing.NotOpen(RoundStatus status) -> new Releasing.NotYet(status);
        };
    }

    private Releasing takeAndRelease(Round round) {
        return runs.take(round.id())
                .map(owner -> releaseAs(round, owner))
                .orElseGet(Releasing.Busy::new);
    }

    private Releasing releaseAs(Round round, UUID owner) {
        boolean ended = false;
        try {
            Round now = rounds.lock(round);
            Releasing releasing =
                    now.status() == RoundStatus.RELEASED ? existing(now.id()) : release(now, owner);
            runs.end(round.id(), owner, releasing);
            ended = true;
            return releasing;
        } finally {
            if (!ended) {
                runs.give(round.id(), owner);
            }
        }
    }

    private Releasing release(Round round, UUID owner) {
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        if (!instrument.edition().checksum().equals(round.instrument().checksum())) {
            return new Releasing.InstrumentChanged();
        }
        sheets.settle(round.id());
        sheets.rewrite(round.id());
        var tally =
                new Tally(
                        instrument,
                        round.asking().scales(instrument),
                        rounds.listOrganisations(round.id()),
                        invitations.count(round.id()));
        sheets.read(round.id(), tally::add);
        List<Edition> editions =
                transactions.read(
                        connection -> repository.listEditions(connection, round.id(), tally));
        var threshold = new Threshold(round.settings().threshold());
        var making =
                new Making(tally, threshold, editions, new Progress(runs, round.id(), owner)::tell);
        return switch (making.make()) {
            case Making.Made.Ready(var release) ->
                    store(round, threshold, editions.size() + 1, release);
            case Making.Made.Withheld(var why, var scale) -> new Releasing.Withheld(why, scale);
        };
    }

    private Releasing store(Round round, Threshold threshold, int edition, ReleaseContent release) {
        var facts =
                new ReleaseFacts(
                                keys.next(),
                                round.id(),
                                edition,
                                LocalDate.now(clock),
                                round.instrument().checksum(),
                                evidenceChecksum(round),
                                threshold.k(),
                                round.settings().unit(),
                                round.asking().withoutScales(),
                                "")
                        .sealed(release);
        return transactions.write(connection -> {
            Round locked = rounds.lock(round);
            Optional<ReleaseFacts> before = repository.findLatest(connection, round.id());
            if (before.isPresent() && before.get().edition() >= edition) {
                boolean isThis = before.get().id().equals(facts.id()); // written, and not heard of
                return isThis
                        ? new Releasing.Released(facts)
                        : new Releasing.AlreadyReleased(before.get());
            }
            if (locked.version() != round.version()) {
                return new Releasing.Busy();
            }
            repository.add(connection, facts);
            repository.addCells(connection, facts.id(), release.cells());
            repository.addGroups(connection, facts.id(), release.rows());
            repository.addUnits(connection, facts.id(), release.units());
            rounds.release(locked);
            events.publishEvent(new RoundReleased(round.id(), threshold.k()));
            return new Releasing.Released(facts);
        });
    }

    private String evidenceChecksum(Round round) {
        return catalog.findEvidence(round.instrument().code())
                .map(evidence -> evidence.edition().checksum())
                .orElse("");
    }

    private Releasing existing(UUID roundId) {
        return transactions.read(connection ->
                repository
                        .findLatest(connection, roundId)
                        .<Releasing>map(Releasing.AlreadyReleased::new)
                        .orElseThrow());
    }
}
