package nl.samenspiegel.register;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Register entries in the database, by round, scale and cohort.
@Singleton
class RegisterRepository {

    RegisterRepository() {}

    /// Lists the entries of a round: by scale, and of a scale the newest cohort first.
    List<RegisterEntry> list(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT scale, cohort, numerator, denominator, source, counted_on, version
                  FROM register_entry
                 WHERE round_id = ?
                 ORDER BY scale, cohort DESC
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            var entries = new ArrayList<RegisterEntry>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(roundId, row));
                }
            }
            return entries;
        }
    }

    void add(Connection connection, RegisterEntry entry) throws SQLException {
        String sql =
                """
                INSERT INTO register_entry (numerator, denominator, source, counted_on, cohort,
                                            round_id, scale, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            fill(insert, entry);
            insert.setBytes(6, Keys.bytes(entry.roundId()));
            insert.setString(7, entry.scale());
            insert.executeUpdate();
        }
    }

    /// Puts `entry` in the place of the one of the cohort `before`, if that has the version of
    /// `entry`.
    ///
    /// @return whether it had
    boolean update(Connection connection, CohortYear before, RegisterEntry entry)
            throws SQLException {
        String sql =
                """
                UPDATE register_entry
                   SET numerator = ?, denominator = ?, source = ?, counted_on = ?, cohort = ?,
                       version = version + 1
                 WHERE round_id = ? AND scale = ? AND cohort = ? AND version = ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            fill(update, entry);
            update.setBytes(6, Keys.bytes(entry.roundId()));
            update.setString(7, entry.scale());
            update.setString(8, before.text());
            update.setInt(9, entry.version());
            return update.executeUpdate() == 1;
        }
    }

    /// Removes an entry, if it has this version.
    ///
    /// @return whether it had
    boolean remove(Connection connection, RegisterEntry entry) throws SQLException {
        String sql =
                """
                DELETE FROM register_entry
                 WHERE round_id = ? AND scale = ? AND cohort = ? AND version = ?
                """;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setBytes(1, Keys.bytes(entry.roundId()));
            delete.setString(2, entry.scale());
            delete.setString(3, entry.cohort().text());
            delete.setInt(4, entry.version());
            return delete.executeUpdate() == 1;
        }
    }

    private static void fill(PreparedStatement statement, RegisterEntry entry) throws SQLException {
        statement.setInt(1, entry.numerator());
        statement.setInt(2, entry.denominator());
        statement.setString(3, entry.source());
        statement.setObject(4, entry.countedOn());
        statement.setString(5, entry.cohort().text());
    }

    private static RegisterEntry entry(UUID roundId, ResultSet row) throws SQLException {
        return new RegisterEntry(
                roundId,
                row.getString(1),
                CohortYear.parse(row.getString(2)).orElseThrow(),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getInt(7));
    }
}
