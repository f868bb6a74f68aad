package nl.samenspiegel.release;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.store.Keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Releases in the database: written once, then only read.
@Singleton
class ReleaseRepository {

    ReleaseRepository() {}

    void add(Connection connection, ReleaseFacts facts) throws SQLException {
        String sql =
                """
                INSERT INTO round_release (id, round_id, edition, released_on, instrument_checksum,
                                           evidence_checksum, threshold, unit, not_asked, checksum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, Keys.bytes(facts.id()));
            insert.setBytes(2, Keys.bytes(facts.roundId()));
            insert.setInt(3, facts.edition());
            insert.setObject(4, facts.releasedOn());
            insert.setString(5, facts.instrumentChecksum());
            insert.setString(6, facts.evidenceChecksum());
            insert.setInt(7, facts.threshold());
            insert.setString(8, facts.unit().name());
            insert.setString(9, String.join(" ", facts.notAsked()));
            insert.setString(10, facts.checksum());
            insert.executeUpdate();
        }
    }

    void addCells(Connection connection, UUID releaseId, List<GroupCell> groups)
            throws SQLException {
        String sql =
                """
                INSERT INTO release_cell (release_id, organisation_id, role, content)
                VALUES (?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (GroupCell group : groups) {
                UUID organisation = Keys.parse(group.organisation()).orElseThrow();
                insert.setBytes(1, Keys.bytes(releaseId));
                insert.setBytes(2, Keys.bytes(organisation));
                insert.setString(3, group.role());
                insert.setBytes(4, group.cell().encode());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void addGroups(Connection connection, UUID releaseId, List<GroupRow> rows) throws SQLException {
        String sql =
                """
                INSERT INTO release_group (release_id, place, kind, scale, item, perspective, unit,
                                           content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int place = 0; place < rows.size(); place++) {
                GroupRow row = rows.get(place);
                insert.setBytes(1, Keys.bytes(releaseId));
                insert.setInt(2, place);
                insert.setString(3, row.kind().name());
                insert.setString(4, row.scale());
                insert.setString(5, row.item());
                insert.setString(6, row.perspective());
                insert.setString(7, row.unit());
                insert.setString(8, row.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void addUnits(Connection connection, UUID releaseId, List<ReleaseUnit> units)
            throws SQLException {
        String sql = "INSERT INTO release_unit (release_id, unit, name) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (ReleaseUnit unit : units) {
                insert.setBytes(1, Keys.bytes(releaseId));
                insert.setString(2, unit.key());
                insert.setString(3, unit.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Lists the units of a release by name.
    List<ReleaseUnit> listUnits(Connection connection, UUID releaseId) throws SQLException {
        String sql = "SELECT unit, name FROM release_unit WHERE release_id = ? ORDER BY name, unit";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(releaseId));
            var units = new ArrayList<ReleaseUnit>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    units.add(new ReleaseUnit(found.getString(1), found.getString(2)));
                }
            }
            return units;
        }
    }

    /// Returns the latest release of the round, or nothing if there is none.
    Optional<ReleaseFacts> findLatest(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT id, round_id, edition, released_on, instrument_checksum, evidence_checksum,
                       threshold, unit, not_asked, checksum
                  FROM round_release
                 WHERE round_id = ?
                 ORDER BY edition DESC
                 LIMIT 1
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(facts(row)) : Optional.empty();
            }
        }
    }

    /// Lists the releases of a round with what they were the first to hold, oldest first.
    ///
    /// @param tally knows where the cells belong
    /// @throws IllegalStateException if one of them was changed after it was made
    List<Edition> listEditions(Connection connection, UUID roundId, Tally tally)
            throws SQLException {
        List<Edition> editions = new ArrayList<>();
        for (ReleaseFacts facts : listFacts(connection, roundId)) {
            editions.add(
                    new Edition(
                            facts,
                            new ReleaseContent(
                                    listGroups(connection, facts.id()),
                                    listCells(connection, facts, tally),
                                    listUnits(connection, facts.id()))));
        }
        return editions;
    }

    private static List<ReleaseFacts> listFacts(Connection connection, UUID roundId)
            throws SQLException {
        String sql =
                """
                SELECT id, round_id, edition, released_on, instrument_checksum, evidence_checksum,
                       threshold, unit, not_asked, checksum
                  FROM round_release
                 WHERE round_id = ?
                 ORDER BY edition
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            List<ReleaseFacts> facts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(facts(row));
                }
            }
            return facts;
        }
    }

    private static List<GroupCell> listCells(Connection connection, ReleaseFacts facts, Tally tally)
            throws SQLException {
        String sql =
                """
                SELECT organisation_id, role, content
                  FROM release_cell
                 WHERE release_id = ?
                 ORDER BY organisation_id, role
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(facts.id()));
            List<GroupCell> cells = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    cells.add(
                            tally.stored(
                                    Keys.of(row.getBytes(1)),
                                    row.getString(2),
                                    row.getBytes(3),
                                    facts.edition()));
                }
            }
            return cells;
        }
    }

    /// Lists what is published in a release, in the order in which it was written.
    List<GroupRow> listGroups(Connection connection, UUID releaseId) throws SQLException {
        String sql =
                """
                SELECT kind, scale, item, perspective, unit, content
                  FROM release_group
                 WHERE release_id = ?
                 ORDER BY place
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(releaseId));
            var rows = new ArrayList<GroupRow>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(
                            new GroupRow(
                                    GroupRow.Kind.valueOf(found.getString(1)),
                                    found.getString(2),
                                    found.getString(3),
                                    found.getString(4),
                                    found.getString(5),
                                    found.getString(6)));
                }
            }
            return rows;
        }
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static ReleaseFacts facts(ResultSet row) throws SQLException {
        return new ReleaseFacts(
                Keys.of(row.getBytes(1)),
                Keys.of(row.getBytes(2)),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                RoundUnit.valueOf(row.getString(8)),
                codes(row.getString(9)),
                row.getString(10));
    }
}
