package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.round.Reopening;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Whatever is changed of a release behind the back of the program: the checksum no longer fits,
/// and no further release is made on top of it.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class SealTest {

    private static final String FIRST =
            """
            s1 PUP 6/12 TRUST=4 GAIN=3
            s2 PUP 12/12 TRUST=3 GAIN=4
            s1 TCH 6/6  TRUST=4
            s2 TCH 6/40 TRUST=3
            """;

    private static final String MORE = "s1 PUP 6/6 TRUST=4 GAIN=3";

    private final GivenRelease given;
    private final Releases releases;
    private final Rounds rounds;

    SealTest(GivenRelease given, Releases releases, Rounds rounds) {
        this.given = given;
        this.releases = releases;
        this.rounds = rounds;
    }

    @Test
    void whatNobodyTouchedIsReleasedAgainAndAgain() {
        Round round = given.released("klein", "0.1", FIRST);

        for (int edition = 2; edition <= 3; edition++) {
            addMore(round);
            given.release(find(round));

            ReleaseFacts facts = releases.find(round.id()).orElseThrow().facts();
            assertThat(facts.edition()).isEqualTo(edition);
            assertThat(facts.unit()).isEqualTo(RoundUnit.SITE);
        }
    }

    @Test
    void whatWasChangedInThePublishedGroupsIsRefused(FreshDatabase database) throws SQLException {
        // neither is worked out again from the cells
        refuses(
                database,
                "UPDATE release_group SET content = REPLACE(content, 'percent=', 'percent=1')");
        refuses(database, "UPDATE release_group SET content = 'outcome=told' WHERE kind = 'ANNEX'");
        refuses(database, "DELETE FROM release_group WHERE kind = 'ANNEX'");
    }

    @Test
    void whatWasChangedInTheFactsIsRefused(FreshDatabase database) throws SQLException {
        for (String change :
                List.of(
                        "threshold = 6",
                        "unit = 'BOARD'",
                        "not_asked = 'GAIN'",
                        "instrument_checksum = REPEAT('f', 64)",
                        "evidence_checksum = REPEAT('f', 64)",
                        "released_on = '2020-01-01'",
                        "checksum = REPEAT('f', 64)")) {
            refuses(database, "UPDATE round_release SET " + change);
        }
    }

    @Test
    void whatWasChangedInTheUnitsIsRefused(FreshDatabase database) throws SQLException {
        refuses(database, "UPDATE release_unit SET name = 's9' WHERE name = 's2'");
        refuses(database, "UPDATE round_organisation SET unit_key = 'elsewhere' WHERE name = 's2'");
    }

    @Test
    void whatWasChangedInTheCellsIsRefused(FreshDatabase database) throws SQLException {
        refuses(database, "UPDATE release_cell SET role = 'XXX' WHERE role = 'TCH'");
        refuses(database, "DELETE FROM release_cell WHERE role = 'TCH'");
    }

    /// Lets a round be released, changes what is stored, and lets it be released again.
    private void refuses(FreshDatabase database, String change) throws SQLException {
        Round round = given.released("klein", "0.1", FIRST);
        addMore(round);
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(change)) {
            assertThat(statement.executeUpdate()).as(change).isPositive();
        }

        assertThatIllegalStateException()
                .as(change)
                .isThrownBy(() -> releases.closeAndRelease(find(round)))
                .withMessageContaining("was changed after it was made");
        assertThat(find(round).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(releases.find(round.id()).orElseThrow().facts().edition()).isOne();
    }

    private void addMore(Round round) {
        var reopening = rounds.reopen(find(round), round.fieldwork().closesOn());
        given.answerMore(((Reopening.Reopened) reopening).round(), MORE);
    }

    private Round find(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }
}
