package nl.samenspiegel.store;

import jakarta.inject.Singleton;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Lets a job run on one server at a time, whatever number of them share the database.
///
/// A lease is a row with an end. Whoever holds it and breaks off, loses it at that end; whoever
/// takes longer renews it in time.
@Singleton
public final class Leases {

    private final Transactions transactions;
    private final Clock clock;
    private final UUID holder;

    Leases(Transactions transactions, Keys keys, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.holder = keys.next();
    }

    /// Takes or renews the lease of a job from now on for `duration`; returns whether this server
    /// holds it.
    ///
    /// @param job a lasting name, at most 64 characters
    public boolean hold(String job, Duration duration) {
        return transactions.write(
                connection -> renew(connection, job, duration) || add(connection, job, duration));
    }

    /// Gives a lease back, so that another server may take it at once; nothing happens if this
    /// server does not hold it.
    public void give(String job) {
        transactions.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM lease WHERE job = ? AND holder = ?")) {
                delete.setString(1, job);
                delete.setBytes(2, Keys.bytes(holder));
                return delete.executeUpdate();
            }
        });
    }

    private boolean renew(Connection connection, String job, Duration duration)
            throws SQLException {
        String sql =
                """
                UPDATE lease
                   SET holder = ?, ends = ?
                 WHERE job = ?
                   AND (holder = ? OR ends <= ?)
                """;
        Instant now = clock.instant();
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, Keys.bytes(holder));
            update.setObject(2, utc(now.plus(duration)));
            update.setString(3, job);
            update.setBytes(4, Keys.bytes(holder));
            update.setObject(5, utc(now));
            return update.executeUpdate() == 1;
        }
    }

    private boolean add(Connection connection, String job, Duration duration) throws SQLException {
        String sql = "INSERT IGNORE INTO lease (job, holder, ends) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, job);
            insert.setBytes(2, Keys.bytes(holder));
            insert.setObject(3, utc(clock.instant().plus(duration)));
            return insert.executeUpdate() == 1;
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
