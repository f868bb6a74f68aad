package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Databases;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the migrations do with answers that were given before them.
@DatabaseTest
final class EarlierAnswersTest {

    private static final UUID PARTNERSHIP = UUID.randomUUID();

    @Test
    void sheetsAndRemarksGetANewNumberAndLoseNothing(Engine engine) throws SQLException {
        try (FreshDatabase database = Databases.fresh(engine)) {
            database.migrate("202611281230");
            try (Connection connection = database.connect()) {
                UUID round = addRound(connection, "OPEN");
                addSheets(connection, round, 50);
                addRemarks(connection, round, 12);
                List<String> sheets = list(connection, "SELECT answers FROM response_sheet");
                List<String> remarks = list(connection, "SELECT body FROM remark");

                database.migrate("latest");

                assertThat(list(connection, "SELECT answers FROM response_sheet"))
                        .containsExactlyInAnyOrderElementsOf(sheets)
                        .hasSize(50);
                assertThat(list(connection, "SELECT body FROM remark"))
                        .containsExactlyInAnyOrderElementsOf(remarks)
                        .hasSize(12);
                assertThat(list(connection, "SELECT id FROM response_sheet"))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void remarksOfReleasedRoundsMayBeReadWhereThereAreTen(Engine engine) throws SQLException {
        try (FreshDatabase database = Databases.fresh(engine)) {
            database.migrate("202611281030");
            try (Connection connection = database.connect()) {
                addRemarks(connection, addRound(connection, "RELEASED"), 10);
                addRemarks(connection, addRound(connection, "RELEASED"), 9);
                addRemarks(connection, addRound(connection, "OPEN"), 12);

                database.migrate("latest");

                assertThat(list(connection, "SELECT body FROM shown_remark WHERE cleared = FALSE"))
                        .hasSize(10);
                assertThat(list(connection, "SELECT body FROM remark")).hasSize(9 + 12);
            }
        }
    }

    private static UUID addRound(Connection connection, String status) throws SQLException {
        UUID round = UUID.randomUUID();
        insert(
                connection,
                "INSERT IGNORE INTO partnership (id, name) VALUES (?, 'De Brug')",
                PARTNERSHIP);
        insert(
                connection,
                """
                INSERT INTO survey_round (id, partnership_id, title, instrument_code,
                       instrument_version, instrument_checksum, fieldwork_opens_on,
                       fieldwork_closes_on, settings_origin, settings_threshold, status, version)
                VALUES (?, ?, 'Ronde', 'klein', '0.1', '', '2026-11-01', '2026-11-15', 'FIELDWORK',
                       5, '%s', 0)
                """
                        .formatted(status),
                round,
                PARTNERSHIP);
        return round;
    }

    private static void addSheets(Connection connection, UUID round, int count)
            throws SQLException {
        for (int i = 0; i < count; i++) {
            insert(
                    connection,
                    """
                    INSERT INTO response_sheet (round_id, id, role, organisation_id, answers)
                    VALUES (?, ?, 'LRN', ?, X'%02x05')
                    """
                            .formatted(i),
                    round,
                    UUID.randomUUID(),
                    PARTNERSHIP);
        }
    }

    private static void addRemarks(Connection connection, UUID round, int count)
            throws SQLException {
        for (int i = 0; i < count; i++) {
            insert(
                    connection,
                    "INSERT INTO remark (round_id, id, question, body) VALUES (?, ?, 'tip', 'r%d')"
                            .formatted(i),
                    round,
                    UUID.randomUUID());
        }
    }

    private static void insert(Connection connection, String sql, UUID... keys)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                insert.setBytes(i + 1, Keys.bytes(keys[i]));
            }
            insert.executeUpdate();
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
