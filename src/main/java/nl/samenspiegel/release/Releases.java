package nl.samenspiegel.release;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.round.Closing;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Closes rounds, makes their frozen publications and gives them to whoever may read them.
@Singleton
public class Releases {

    private static final int FIRST = 1;

    private final ReleaseRepository repository;
    private final Rounds rounds;
    private final Sheets sheets;
    private final Invitations invitations;
    private final Catalog catalog;
    private final Transactions transactions;
    private final Keys keys;
    private final Clock clock;

    Releases(
            ReleaseRepository repository,
            Rounds rounds,
            Sheets sheets,
            Invitations invitations,
            Catalog catalog,
            Transactions transactions,
            Keys keys,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.sheets = sheets;
        this.invitations = invitations;
        this.catalog = catalog;
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
    }

    /// Closes the round if it is open, forgets the order of its answers, and publishes its results.
    ///
    /// Breaking off at any point loses nothing: called again, it goes on from where the round
    /// stands. Two calls at the same moment make one release.
    public Releasing closeAndRelease(Round round) {
        return switch (round.status()) {
            case PLANNED, IMPORTING -> new Releasing.NotYet(round.status());
            case OPEN -> close(round);
            case CLOSED -> release(round);
            case RELEASED -> existing(round.id());
        };
    }

    /// Returns what may be read of the round, or nothing while nothing has been published.
    public Optional<Release> find(UUID roundId) {
        return transactions.read(connection -> {
            Optional<ReleaseFacts> facts = repository.findLatest(connection, roundId);
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            List<GroupRow> rows = repository.listGroups(connection, facts.get().id());
            return Optional.of(
                    new Release(facts.get(), PublicationRows.read(rows), ResponseRows.read(rows)));
        });
    }

    private Releasing close(Round round) {
        return switch (rounds.close(round)) {
            case Closing.Closed(Round closed) -> release(closed);
            case Closing.NotOpen(RoundStatus status) -> new Releasing.NotYet(status);
        };
    }

    private Releasing release(Round round) {
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
                        rounds.listOrganisations(round.id()),
                        invitations.count(round.id()));
        sheets.read(round.id(), tally::add);
        return publish(round, tally);
    }

    private Releasing publish(Round round, Tally tally) {
        AnsweredRound answered = tally.round();
        var threshold = new Threshold(round.settings().threshold());
        List<GroupRow> rows = PublicationRows.write(Publication.of(answered, threshold));
        rows.addAll(ResponseRows.write(tally.responses(answered, threshold)));
        var facts =
                new ReleaseFacts(
                        keys.next(),
                        round.id(),
                        FIRST,
                        LocalDate.now(clock),
                        round.instrument().checksum(),
                        evidenceChecksum(round),
                        threshold.k(),
                        checksum(rows));
        return transactions.write(connection -> {
            Round locked = rounds.lock(round);
            Optional<ReleaseFacts> before = repository.findLatest(connection, round.id());
            if (before.isPresent()) {
                return new Releasing.Released(before.get());
            }
            repository.add(connection, facts);
            repository.addCells(connection, facts.id(), answered.groups());
            repository.addGroups(connection, facts.id(), rows);
            rounds.release(locked);
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
                        .<Releasing>map(Releasing.Released::new)
                        .orElseThrow());
    }

    private static String checksum(List<GroupRow> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (GroupRow row : rows) {
                digest.update(row.line().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java cannot do SHA-256", missing);
        }
    }
}
