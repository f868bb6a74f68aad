package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Databases;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.FreshDatabase;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The schema is one that MySQL, MariaDB and H2 all take, and it keeps answers apart from people.
@DatabaseTest
final class SchemaLintTest {

    private static final Set<String> RESERVED =
            SourceTree.read(SourceTree.OFFENDERS.resolve("mysql-8.4-reserved.txt"))
                    .lines()
                    .collect(Collectors.toSet());

    /// No time, no order, no person, no address.
    private static final Set<String> SHEET =
            Set.of("round_id", "id", "role", "organisation_id", "answers");

    private static final Set<String> REMARK = Set.of("round_id", "id", "question", "body");

    private static final Set<String> SHOWN_REMARK =
            Set.of("round_id", "id", "question", "body", "version", "cleared");

    @Test
    void migrationsUseWhatAllThreeEnginesTake() {
        var migrations = SourceTree.listFiles(SourceTree.MIGRATIONS, "");

        assertThat(migrations).isNotEmpty().flatExtracting(MigrationLint::listFindings).isEmpty();
    }

    @Test
    void tablesFollowTheRules(FreshDatabase database) throws SQLException {
        assertThat(schema(database).listFindings(RESERVED)).isEmpty();
    }

    @Test
    void answersAndRemarksAreTiedToNobody(FreshDatabase database) throws SQLException {
        LiveSchema schema = schema(database);

        assertThat(schema.listTies("response_sheet", SHEET)).isEmpty();
        assertThat(schema.listTies("remark", REMARK)).isEmpty();
        assertThat(schema.listTies("shown_remark", SHOWN_REMARK)).isEmpty();
        assertThat(schema.tables())
                .extracting(LiveSchema.Table::name)
                .contains("response_sheet", "remark", "shown_remark");
    }

    @Test
    void findsWhatIsPlantedInAMigration() {
        var findings =
                SourceTree.listFiles(SourceTree.OFFENDERS.resolve("schema"), ".sql").stream()
                        .flatMap(file -> MigrationLint.listFindings(file).stream())
                        .toList();

        assertThat(findings)
                .hasSize(7)
                .anyMatch(finding -> finding.contains("is not named"))
                .anyMatch(finding -> finding.contains("AUTO_INCREMENT"))
                .anyMatch(finding -> finding.contains("VIEW"))
                .anyMatch(finding -> finding.contains("does not end with"))
                .anyMatch(finding -> finding.contains("PRIMARY KEY of rank has no name"))
                .anyMatch(finding -> finding.contains("FOREIGN KEY of response_sheet has no name"))
                .anyMatch(finding -> finding.contains("has no index on an expression"));
    }

    @Test
    void findsWhatIsPlantedInASchema(Engine engine) throws SQLException {
        try (FreshDatabase planted = Databases.fresh(engine)) {
            plant(planted);
            LiveSchema schema = schema(planted);

            assertThat(schema.listFindings(RESERVED))
                    .containsExactlyInAnyOrder(
                            "planted is a view",
                            "rank is a reserved word",
                            "groups is a reserved word",
                            "rank.id counts by itself",
                            "response_sheet has no primary key");
            assertThat(schema.listTies("response_sheet", SHEET))
                    .containsExactlyInAnyOrder(
                            "response_sheet holds sent_at",
                            "response_sheet holds rank_id",
                            "response_sheet points to rank");
        }
    }

    private static LiveSchema schema(FreshDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return LiveSchema.read(connection);
        }
    }

    private static void plant(FreshDatabase database) throws SQLException {
        List<String> statements =
                List.of(
                        """
                        CREATE TABLE rank (
                            id     INT NOT NULL AUTO_INCREMENT,
                            groups INT NOT NULL,
                            PRIMARY KEY (id)
                        )
                        """,
                        """
                        CREATE TABLE response_sheet (
                            round_id BINARY(16)  NOT NULL,
                            sent_at  DATETIME(6) NOT NULL,
                            rank_id  INT         NOT NULL,
                            FOREIGN KEY (rank_id) REFERENCES rank (id)
                        )
                        """,
                        "CREATE VIEW planted AS SELECT id FROM rank");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
