package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The times that mails were sent, in the database.
@Singleton
class Dispatches {

    Dispatches() {}

    void add(Connection connection, Dispatch dispatch) throws SQLException {
        String sql =
                """
                INSERT INTO dispatch (id, round_id, occasion, made_on, mails)
                VALUES (?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, Keys.bytes(dispatch.id()));
            insert.setBytes(2, Keys.bytes(dispatch.roundId()));
            insert.setString(3, dispatch.occasion().name());
            insert.setObject(4, dispatch.madeOn());
            insert.setInt(5, dispatch.mails());
            insert.executeUpdate();
        }
    }

    /// Returns when people of a round were mailed.
    Rhythm rhythm(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT occasion, MIN(made_on) AS first_day, MAX(made_on) AS last_day, COUNT(*) AS times
                  FROM dispatch
                 WHERE round_id = ?
                 GROUP BY occasion
                """;
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        int reminders = 0;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (Occasion.valueOf(rows.getString(1)) == Occasion.INVITATION) {
                        first = rows.getObject(2, LocalDate.class);
                    } else {
                        last = rows.getObject(3, LocalDate.class);
                        reminders = rows.getInt(4);
                    }
                }
            }
        }
        return new Rhythm(Optional.ofNullable(first), reminders, Optional.ofNullable(last));
    }

    /// Returns how far the mails of a round are, by occasion; an occasion that never was is left
    /// out.
    Map<Occasion, Progress> progress(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT d.occasion, SUM(d.mails) AS mails, SUM(d.waiting) AS waiting,
                       SUM(d.failed) AS failed
                  FROM (SELECT e.occasion, e.mails,
                               (SELECT COUNT(*) FROM queued_mail q
                                 WHERE q.dispatch_id = e.id AND q.state IN ('WAITING', 'LEASED'))
                               AS waiting,
                               (SELECT COUNT(*) FROM queued_mail q
                                 WHERE q.dispatch_id = e.id AND q.state = 'FAILED')
                               AS failed
                          FROM dispatch e
                         WHERE e.round_id = ?) d
                 GROUP BY d.occasion
                """;
        var progress = new EnumMap<Occasion, Progress>(Occasion.class);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    progress.put(
                            Occasion.valueOf(rows.getString(1)),
                            Progress.of(rows.getLong(2), rows.getLong(3), rows.getLong(4)));
                }
            }
        }
        return progress;
    }
}
