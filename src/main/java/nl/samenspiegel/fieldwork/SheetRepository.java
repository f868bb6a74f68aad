package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;

import nl.samenspiegel.store.Keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sheets and remarks in the database, read and written in chunks so that memory stays flat.
@Singleton
class SheetRepository {

    /// A stored sheet with its random key.
    record Stored(long id, Sheet sheet) {}

    /// A stored remark with its random key.
    record StoredRemark(long id, String question, String body) {}

    /// How many rows one statement writes: each is a way to the database and back.
    private static final int ROWS = 100;

    SheetRepository() {}

    void addSheets(Connection connection, UUID roundId, List<Stored> sheets) throws SQLException {
        for (List<Stored> some : slices(sheets)) {
            String sql =
                    "INSERT INTO response_sheet (round_id, id, role, organisation_id, answers)"
                            + " VALUES "
                            + times(some.size(), "(?, ?, ?, ?, ?)");
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int at = 1;
                for (Stored stored : some) {
                    insert.setBytes(at++, Keys.bytes(roundId));
                    insert.setLong(at++, stored.id());
                    insert.setString(at++, stored.sheet().role());
                    insert.setBytes(at++, Keys.bytes(stored.sheet().organisationId()));
                    insert.setBytes(at++, stored.sheet().answers());
                }
                insert.executeUpdate();
            }
        }
    }

    void addRemarks(Connection connection, UUID roundId, List<StoredRemark> remarks)
            throws SQLException {
        for (List<StoredRemark> some : slices(remarks)) {
            String sql =
                    "INSERT INTO remark (round_id, id, question, body) VALUES "
                            + times(some.size(), "(?, ?, ?, ?)");
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int at = 1;
                for (StoredRemark stored : some) {
                    insert.setBytes(at++, Keys.bytes(roundId));
                    insert.setLong(at++, stored.id());
                    insert.setString(at++, stored.question());
                    insert.setString(at++, stored.body());
                }
                insert.executeUpdate();
            }
        }
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            slices.add(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
        return slices;
    }

    private static String times(int count, String part) {
        return String.join(", ", Collections.nCopies(count, part));
    }

    /// Lists at most `limit` sheets of the round whose keys follow `after`, in key order.
    List<Stored> listSheets(Connection connection, UUID roundId, long after, int limit)
            throws SQLException {
        String sql =
                """
                SELECT id, role, organisation_id, answers
                  FROM response_sheet
                 WHERE round_id = ? AND id > ?
                 ORDER BY id
                 LIMIT ?
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            query.setLong(2, after);
            query.setInt(3, limit);
            var sheets = new ArrayList<Stored>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    var sheet =
                            new Sheet(
                                    rows.getString(2), Keys.of(rows.getBytes(3)), rows.getBytes(4));
                    sheets.add(new Stored(rows.getLong(1), sheet));
                }
            }
            return sheets;
        }
    }

    /// Lists at most `limit` remarks of the round whose keys follow `after`, in key order.
    List<StoredRemark> listRemarks(Connection connection, UUID roundId, long after, int limit)
            throws SQLException {
        String sql =
                """
                SELECT id, question, body
                  FROM remark
                 WHERE round_id = ? AND id > ?
                 ORDER BY id
                 LIMIT ?
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            query.setLong(2, after);
            query.setInt(3, limit);
            return remarks(query);
        }
    }

    /// Counts the remarks of a round by question.
    Map<String, Integer> countRemarks(Connection connection, UUID roundId) throws SQLException {
        String sql = "SELECT question, COUNT(*) FROM remark WHERE round_id = ? GROUP BY question";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            Map<String, Integer> counts = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }
    }

    /// Lists at most `limit` remarks to one question of the round, in key order.
    List<StoredRemark> listRemarks(Connection connection, UUID roundId, String question, int limit)
            throws SQLException {
        String sql =
                """
                SELECT id, question, body
                  FROM remark
                 WHERE round_id = ? AND question = ?
                 ORDER BY id
                 LIMIT ?
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            query.setString(2, question);
            query.setInt(3, limit);
            return remarks(query);
        }
    }

    /// Removes the remarks with these keys.
    ///
    /// @param ids ascending, as the database orders them: H2 finds the rows by the first and the
    ///   last, and MySQL by the list
    void removeRemarks(Connection connection, UUID roundId, List<Long> ids) throws SQLException {
        for (List<Long> some : slices(ids)) {
            String sql =
                    "DELETE FROM remark WHERE round_id = ? AND id BETWEEN ? AND ? AND id IN (%s)"
                            .formatted(times(some.size(), "?"));
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                int at = 1;
                delete.setBytes(at++, Keys.bytes(roundId));
                delete.setLong(at++, some.getFirst());
                delete.setLong(at++, some.getLast());
                for (long id : some) {
                    delete.setLong(at++, id);
                }
                delete.executeUpdate();
            }
        }
    }

    /// Removes all rows of `table` from one key up to another.
    ///
    /// @param ids of all of them, ascending, as the database orders them
    /// @throws IllegalStateException if there were more or fewer
    void removeAll(Connection connection, Table table, UUID roundId, List<Long> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(table.delete)) {
            delete.setBytes(1, Keys.bytes(roundId));
            delete.setLong(2, ids.getFirst());
            delete.setLong(3, ids.getLast());
            int removed = delete.executeUpdate();
            if (removed != ids.size()) {
                throw new IllegalStateException(
                        "%d rows in place of %d".formatted(removed, ids.size()));
            }
        }
    }

    /// Removes every sheet of a round that never became visible.
    int removeAll(Connection connection, UUID roundId) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM response_sheet WHERE round_id = ? LIMIT 5000")) {
            delete.setBytes(1, Keys.bytes(roundId));
            return delete.executeUpdate();
        }
    }

    /// Removes all rows of `table` of a round.
    void clear(Connection connection, Table table, UUID roundId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(table.clear)) {
            delete.setBytes(1, Keys.bytes(roundId));
            delete.executeUpdate();
        }
    }

    private static List<StoredRemark> remarks(PreparedStatement query) throws SQLException {
        var remarks = new ArrayList<StoredRemark>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                remarks.add(
                        new StoredRemark(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
        }
        return remarks;
    }

    /// The two tables whose rows carry a random key inside their round.
    enum Table {
        SHEETS(
                "DELETE FROM response_sheet WHERE round_id = ? AND id BETWEEN ? AND ?",
                "DELETE FROM response_sheet WHERE round_id = ?"),
        REMARKS(
                "DELETE FROM remark WHERE round_id = ? AND id BETWEEN ? AND ?",
                "DELETE FROM remark WHERE round_id = ?");

        private final String delete;
        private final String clear;

        Table(String delete, String clear) {
            this.delete = delete;
            this.clear = clear;
        }
    }
}
