package nl.samenspiegel.remark;

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
import java.util.Optional;
import java.util.UUID;

/// Shown remarks in the database, by round, question and random key.
@Singleton
class RemarkRepository {

    /// One page of the remarks to one question.
    private static final String ONE_QUESTION =
            """
            (SELECT id, question, body, version
               FROM shown_remark
              WHERE round_id = ? AND question = ? AND (cleared OR ?)
              ORDER BY id
              LIMIT ? OFFSET ?)
            """;

    RemarkRepository() {}

    void add(Connection connection, UUID roundId, List<ShownRemark> remarks) throws SQLException {
        String sql =
                """
                INSERT INTO shown_remark (round_id, question, id, body, version, cleared)
                VALUES (?, ?, ?, ?, ?, FALSE)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (ShownRemark remark : remarks) {
                insert.setBytes(1, Keys.bytes(roundId));
                insert.setString(2, remark.question());
                insert.setBytes(3, Keys.bytes(remark.id()));
                insert.setString(4, remark.body());
                insert.setInt(5, remark.version());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Lists one page of the remarks to each of these questions, in no order.
    ///
    /// @param all whether those that are not cleared are listed too
    List<ShownRemark> list(
            Connection connection, UUID roundId, List<String> questions, boolean all, Leaf leaf)
            throws SQLException {
        if (questions.isEmpty()) {
            return List.of();
        }
        String sql = String.join("UNION ALL ", Collections.nCopies(questions.size(), ONE_QUESTION));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int place = 0;
            for (String question : questions) {
                query.setBytes(++place, Keys.bytes(roundId));
                query.setString(++place, question);
                query.setBoolean(++place, all);
                query.setInt(++place, Leaf.SIZE);
                query.setInt(++place, leaf.offset());
            }
            List<ShownRemark> remarks = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    remarks.add(remark(row));
                }
            }
            return remarks;
        }
    }

    /// Tells how the remarks of a round stand, by question; a question without any is left out.
    Map<String, Standing> count(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT question, COUNT(*), SUM(CASE WHEN cleared THEN 1 ELSE 0 END)
                  FROM shown_remark
                 WHERE round_id = ?
                 GROUP BY question
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            Map<String, Standing> counts = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), new Standing(row.getInt(2), row.getInt(3)));
                }
            }
            return counts;
        }
    }

    Optional<ShownRemark> find(Connection connection, UUID roundId, UUID id) throws SQLException {
        String sql =
                """
                SELECT id, question, body, version
                  FROM shown_remark
                 WHERE round_id = ? AND id = ?
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            query.setBytes(2, Keys.bytes(id));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(remark(row)) : Optional.empty();
            }
        }
    }

    /// Puts this text in the place of what the remark says, if it still has the version of
    /// `remark`.
    ///
    /// @return whether it had
    boolean update(Connection connection, UUID roundId, ShownRemark remark) throws SQLException {
        String sql =
                """
                UPDATE shown_remark
                   SET body = ?, version = version + 1
                 WHERE round_id = ? AND question = ? AND id = ? AND version = ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, remark.body());
            update.setBytes(2, Keys.bytes(roundId));
            update.setString(3, remark.question());
            update.setBytes(4, Keys.bytes(remark.id()));
            update.setInt(5, remark.version());
            return update.executeUpdate() == 1;
        }
    }

    /// Lets the board read every remark of the round.
    ///
    /// @return how many it could not read before
    int clear(Connection connection, UUID roundId) throws SQLException {
        String sql = "UPDATE shown_remark SET cleared = TRUE WHERE round_id = ? AND NOT cleared";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, Keys.bytes(roundId));
            return update.executeUpdate();
        }
    }

    private static ShownRemark remark(ResultSet row) throws SQLException {
        return new ShownRemark(
                Keys.of(row.getBytes(1)), row.getString(2), row.getString(3), row.getInt(4));
    }
}
