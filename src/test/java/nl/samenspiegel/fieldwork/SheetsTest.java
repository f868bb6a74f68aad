package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class SheetsTest {

    private final GivenFieldwork given;
    private final Sheets sheets;
    private final Transactions transactions;

    SheetsTest(GivenFieldwork given, Sheets sheets, Transactions transactions) {
        this.given = given;
        this.sheets = sheets;
        this.transactions = transactions;
    }

    @Test
    void theStorageKeepsNoOrderOfItsOwnEvenWhileTheRoundIsOpen(Engine engine) {
        Round round = answered();

        assertThat(read(round)).hasSize(60).isNotEqualTo(sent());
        if (engine == Engine.H2) {
            assertThat(storageOrder(round)).isEqualTo(read(round));
        }
    }

    @Test
    void rewritingKeepsEverySheetAndRemark() {
        Round round = answered();
        var before = read(round);

        sheets.rewrite(round.id());

        assertThat(read(round)).isEqualTo(before).hasSize(60);
        assertThat(given.listRemarks(round)).hasSize(60);
    }

    @Test
    void sheetsFromElsewhereAreReadBackAndCanBeDiscarded(Rounds rounds) {
        Round round = given.openRound("netwerkmeting", "1.0");
        UUID organisation = rounds.listOrganisations(round.id()).getFirst().organisationId();
        var many = new ArrayList<Sheet>();
        for (int i = 0; i < 12_000; i++) {
            many.add(new Sheet("LRN", organisation, new byte[] {(byte) (i % 100)}));
        }

        sheets.add(round.id(), many);
        assertThat(read(round)).hasSize(12_000);
        sheets.discard(round.id());

        assertThat(read(round)).isEmpty();
    }

    /// A round to which sixty people answered, one after the other.
    private Round answered() {
        Round round = given.openRound("netwerkmeting", "1.0");
        for (int i = 0; i < 60; i++) {
            Invitation invitation = given.invite(round, "LRN", null);
            given.answer(invitation, new byte[] {(byte) i}, Map.of("keep", "remark " + i));
        }
        return round;
    }

    private static List<String> sent() {
        return IntStream.range(0, 60).mapToObj("[%d]"::formatted).toList();
    }

    private List<String> read(Round round) {
        var read = new ArrayList<String>();
        sheets.read(round.id(), sheet -> read.add(Arrays.toString(sheet.answers())));
        return read;
    }

    /// Lists the answers in the order of the row counter that H2 keeps of its own.
    private List<String> storageOrder(Round round) {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT answers FROM response_sheet WHERE round_id = ? ORDER BY"
                                    + " _rowid_")) {
                query.setBytes(1, Keys.bytes(round.id()));
                try (ResultSet rows = query.executeQuery()) {
                    var stored = new ArrayList<String>();
                    while (rows.next()) {
                        stored.add(Arrays.toString(rows.getBytes(1)));
                    }
                    return stored;
                }
            }
        });
    }
}
