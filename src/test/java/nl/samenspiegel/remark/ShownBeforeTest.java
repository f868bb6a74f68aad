package nl.samenspiegel.remark;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/// What the migration does with the remarks of rounds that were released before there was a place
/// to show them.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class ShownBeforeTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V202611281110__shown_remarks.sql");

    private final GivenRemarks given;
    private final GivenFieldwork fieldwork;
    private final Remarks remarks;

    ShownBeforeTest(GivenRemarks given, GivenFieldwork fieldwork, Remarks remarks) {
        this.given = given;
        this.fieldwork = fieldwork;
        this.remarks = remarks;
    }

    @Test
    void showsThoseOfReleasedRoundsWhereThereAreTen(FreshDatabase database)
            throws SQLException, IOException {
        Round ten = given.released(List.of());
        Round nine = given.released(List.of());
        Round open = given.open();
        try (Connection connection = database.connect()) {
            write(connection, ten, 10);
            write(connection, nine, 9);
            write(connection, open, 12);
            migrate(connection);
        }

        assertThat(remarks.list(ten, "tip")).hasSize(10);
        assertThat(remarks.count(ten).get("tip")).isEqualTo(new Standing(10, 0));
        assertThat(fieldwork.listRemarks(ten)).isEmpty();
        assertThat(remarks.count(nine)).isEmpty();
        assertThat(fieldwork.listRemarks(nine)).hasSize(9);
        assertThat(remarks.count(open)).isEmpty();
        assertThat(fieldwork.listRemarks(open)).hasSize(12);
    }

    /// Runs what follows after the making of the table.
    private static void migrate(Connection connection) throws SQLException, IOException {
        String sql = Files.readString(MIGRATION).replaceAll("--[^\\n]*", "");
        String[] statements = sql.split(";", -1);
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(statements[1])).isEqualTo(10);
            assertThat(statement.executeUpdate(statements[2])).isEqualTo(10);
        }
    }

    private static void write(Connection connection, Round round, int count) throws SQLException {
        String sql = "INSERT INTO remark (round_id, id, question, body) VALUES (?, ?, 'tip', 'x')";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                insert.setBytes(1, Keys.bytes(round.id()));
                insert.setBytes(2, Keys.bytes(UUID.randomUUID()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
