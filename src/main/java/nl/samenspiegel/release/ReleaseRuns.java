package nl.samenspiegel.release;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Who works out which release, and how far it is: one row a round, so that every replica sees it
/// and two never work on the same one.
@Singleton
class ReleaseRuns {

    /// Longer than any step takes; each step renews it.
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final Transactions transactions;
    private final Keys keys;
    private final Clock clock;

    ReleaseRuns(Transactions transactions, Keys keys, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
    }

    /// Takes the work on a round, unless somebody else has it: returns the key of the new owner.
    Optional<UUID> take(UUID roundId) {
        UUID owner = keys.next();
        return transactions.write(connection ->
                renew(connection, roundId, owner) || add(connection, roundId, owner)
                        ? Optional.of(owner)
                        : Optional.empty());
    }

    /// Tells how far the owner is.
    void progress(UUID roundId, UUID owner, int done, int steps) {
        String sql =
                """
                UPDATE release_run
                   SET done = ?, steps = ?, lease_until = ?
                 WHERE round_id = ? AND owner = ?
                """;
        transactions.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setInt(1, done);
                update.setInt(2, steps);
                update.setObject(3, utc(clock.instant().plus(LEASE)));
                update.setBytes(4, Keys.bytes(roundId));
                update.setBytes(5, Keys.bytes(owner));
                return update.executeUpdate();
            }
        });
    }

    /// Ends the work with what came of it.
    void end(UUID roundId, UUID owner, Releasing releasing) {
        switch (releasing) {
            case Releasing.Released _, Releasing.AlreadyReleased _ ->
                    end(roundId, owner, ReleaseRun.State.DONE, "", "");
            case Releasing.Withheld(var why, var scale) ->
                    end(roundId, owner, ReleaseRun.State.WITHHELD, why.name(), scale);
            case Releasing.NotYet _, Releasing.InstrumentChanged _, Releasing.Busy _ ->
                    give(roundId, owner);
        }
    }

    /// Gives the work back undone, so that somebody else may take it at once.
    void give(UUID roundId, UUID owner) {
        transactions.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM release_run WHERE round_id = ? AND owner = ?")) {
                delete.setBytes(1, Keys.bytes(roundId));
                delete.setBytes(2, Keys.bytes(owner));
                return delete.executeUpdate();
            }
        });
    }

    /// Finds the last work on a round; nothing if nobody ever worked on it.
    Optional<ReleaseRun> find(UUID roundId) {
        String sql =
                """
                SELECT state, lease_until, done, steps, reason, scale
                  FROM release_run
                 WHERE round_id = ?
                """;
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(roundId));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(run(row)) : Optional.empty();
                }
            }
        });
    }

    private static ReleaseRun run(ResultSet row) throws SQLException {
        String reason = row.getString(5);
        return new ReleaseRun(
                ReleaseRun.State.valueOf(row.getString(1)),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(3),
                row.getInt(4),
                reason.isEmpty()
                        ? null
                        : new Releasing.Withheld(Withholding.valueOf(reason), row.getString(6)));
    }

    private void end(
            UUID roundId, UUID owner, ReleaseRun.State state, String reason, String scale) {
        String sql =
                """
                UPDATE release_run
                   SET state = ?, reason = ?, scale = ?
                 WHERE round_id = ? AND owner = ?
                """;
        transactions.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, state.name());
                update.setString(2, reason);
                update.setString(3, scale);
                update.setBytes(4, Keys.bytes(roundId));
                update.setBytes(5, Keys.bytes(owner));
                return update.executeUpdate();
            }
        });
    }

    private boolean renew(Connection connection, UUID roundId, UUID owner) throws SQLException {
        String sql =
                """
                UPDATE release_run
                   SET owner = ?, lease_until = ?, state = 'RUNNING', done = 0, steps = 0,
                       reason = '', scale = ''
                 WHERE round_id = ?
                   AND (state <> 'RUNNING' OR lease_until < ?)
                """;
        Instant now = clock.instant();
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, Keys.bytes(owner));
            update.setObject(2, utc(now.plus(LEASE)));
            update.setBytes(3, Keys.bytes(roundId));
            update.setObject(4, utc(now));
            return update.executeUpdate() == 1;
        }
    }

    /// Adds the row of a round that nobody has worked on; false if there is one.
    private boolean add(Connection connection, UUID roundId, UUID owner) throws SQLException {
        String sql =
                """
                INSERT IGNORE INTO release_run (round_id, owner, lease_until, state, done, steps,
                                                reason, scale)
                VALUES (?, ?, ?, 'RUNNING', 0, 0, '', '')
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, Keys.bytes(roundId));
            insert.setBytes(2, Keys.bytes(owner));
            insert.setObject(3, utc(clock.instant().plus(LEASE)));
            return insert.executeUpdate() == 1;
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
