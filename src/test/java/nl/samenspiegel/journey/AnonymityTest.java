package nl.samenspiegel.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Dump;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.LogRecord;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Lets people answer and then looks, as somebody with the whole database and all logs would, for
/// anything that ties an answer to a person.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class AnonymityTest {

    private static final Set<String> ANSWERS = Set.of("response_sheet", "remark", "shown_remark");

    /// What a sheet and an invitation are meant to have in common.
    private static final Set<String> SHARED =
            Set.of("round_id", "organisation_id", "role", "question", "version", "cleared");

    private final GivenFieldwork given;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Sheets sheets;
    private final RunningServer server;
    private final FreshDatabase database;

    AnonymityTest(
            GivenFieldwork given,
            Invitations invitations,
            Rounds rounds,
            Sheets sheets,
            RunningServer server,
            FreshDatabase database) {
        this.given = given;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.server = server;
        this.database = database;
    }

    @Test
    void noCellOfAnAnswerStandsAnywhereElse() throws SQLException {
        Round round = given.openRound("netwerkmeting", "1.0");
        answerAll(round, 12);

        for (boolean closed : new boolean[] {false, true}) {
            if (closed) {
                sheets.rewrite(round.id());
            }
            Dump dump = dump();
            for (Dump.Cell cell : dump.list(ANSWERS)) {
                if (!SHARED.contains(cell.column()) && cell.text().length() >= 8) {
                    assertThat(dump.whereElse(cell)).as("%s", cell).isEmpty();
                }
            }
        }
    }

    @Test
    void nothingOfAPersonStandsWithAnAnswer() throws SQLException {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<Token> links = answerAll(round, 12);
        Dump dump = dump();

        for (Dump.Cell cell : dump.list(Set.of("invitation", "invitation_token"))) {
            if (!SHARED.contains(cell.column()) && cell.text().length() >= 8) {
                assertThat(dump.whereElse(cell))
                        .as("%s", cell)
                        .doesNotContainAnyElementsOf(ANSWERS);
            }
        }
        for (Token link : links) {
            assertThat(dump.where(link.text())).isEmpty();
            assertThat(dump.where(HexFormat.of().formatHex(link.text().getBytes(US_ASCII))))
                    .isEmpty();
        }
    }

    @Test
    void aTieThatIsPlantedIsFound() throws SQLException {
        Round round = given.openRound("netwerkmeting", "1.0");
        given.answer(given.invite(round, "LRN", null), new byte[] {4, 4}, Map.of());
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE planted (sheet BIGINT, seen_at DATETIME(6))");
            statement.execute(
                    "INSERT INTO planted (sheet, seen_at) SELECT id, NOW() FROM response_sheet");

            Dump dump = Dump.of(connection);
            List<String> moments = Dump.listMoments(connection, Set.of("planted"));
            statement.execute("DROP TABLE planted");

            assertThat(
                            dump.list(Set.of("response_sheet")).stream()
                                    .flatMap(cell -> dump.whereElse(cell).stream()))
                    .contains("planted");
            assertThat(moments).containsExactly("planted.seen_at");
        }
    }

    @Test
    void noTimeStandsWithInvitationsDraftsOrAnswers() throws SQLException {
        Set<String> tables =
                Set.of("invitation", "draft", "response_sheet", "remark", "shown_remark");

        try (Connection connection = database.connect()) {
            assertThat(Dump.listMoments(connection, tables)).isEmpty();
        }
    }

    @Test
    void theOrderOfStorageTellsNothingOfTheOrderOfSending() throws SQLException {
        Round round = given.openRound("netwerkmeting", "1.0");
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        List<Invitation> people = invitations.invite(round, school, "LRN", null, 600);
        for (int i = 0; i < people.size(); i++) {
            byte[] answers = {(byte) (i >> 8), (byte) i};
            given.answer(people.get(i), answers, Map.of("keep", Integer.toString(i)));
        }

        double whileOpen = correlation(sent(round));
        double ofRemarks = correlation(written(round));
        sheets.rewrite(round.id());
        double afterClosing = correlation(sent(round));
        double together = correlation(sent(round), written(round));

        // 600 independent pairs lie within 0.2 but once in a million times
        assertThat(List.of(whileOpen, ofRemarks, afterClosing, together))
                .allSatisfy(r -> assertThat(r).isCloseTo(0, within(0.2)));
    }

    @Test
    void noLogNamesALinkAPersonOrAnAddress() {
        Round round = given.openRound("netwerkmeting", "1.0");
        List<String> lines;
        List<Token> links;

        try (LogRecord log = LogRecord.start()) {
            links = answerAll(round, 3);
            server.visitor().get("/u/" + links.getFirst().text());
            server.visitor().get("/u/" + links.getFirst().text() + "x");
            lines = log.lines();
        }

        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .noneMatch(line -> line.contains("zuid.example") || line.contains("Persoon"))
                .noneMatch(line -> line.contains("127.0.0.1") && line.contains("/u/"))
                .noneMatch(line -> links.stream().anyMatch(link -> line.contains(link.text())));
    }

    /// Lets so many people of a roster answer through the pages, and write a remark each.
    private List<Token> answerAll(Round round, int count) {
        UUID school = rounds.listOrganisations(round.id()).getFirst().organisationId();
        var people = new ArrayList<Invitee>();
        for (int i = 0; i < count; i++) {
            String name = "Persoon nummer %d".formatted(i);
            people.add(new Invitee(name, "p%d@zuid.example".formatted(i), school, "LRN", "nl"));
        }
        List<Token> links = invitations.makeLinks(round, invitations.invite(round, people));
        for (int i = 0; i < count; i++) {
            new Crowd(server).send("/u/" + links.get(i).text(), i % 3);
        }
        return links;
    }

    private Dump dump() throws SQLException {
        try (Connection connection = database.connect()) {
            return Dump.of(connection);
        }
    }

    /// Lists when the sheets of a round were sent, in the order in which they lie.
    private double[] sent(Round round) throws SQLException {
        return read("SELECT answers FROM response_sheet WHERE round_id = ?", round).stream()
                .mapToDouble(bytes -> ((bytes[0] & 0xff) << 8) + (bytes[1] & 0xff))
                .toArray();
    }

    /// Lists when the remarks of a round were sent, in the order in which they lie.
    private double[] written(Round round) throws SQLException {
        return read("SELECT body FROM remark WHERE round_id = ?", round).stream()
                .mapToDouble(bytes -> Double.parseDouble(new String(bytes, US_ASCII)))
                .toArray();
    }

    private List<byte[]> read(String sql, Round round) throws SQLException {
        try (Connection connection = database.connect();
                var query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(round.id()));
            try (var rows = query.executeQuery()) {
                List<byte[]> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(
                            sql.contains("body")
                                    ? rows.getString(1).getBytes(US_ASCII)
                                    : rows.getBytes(1));
                }
                return all;
            }
        }
    }

    private static double correlation(double[] order) {
        double[] places = new double[order.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return correlation(order, places);
    }

    private static double correlation(double[] one, double[] other) {
        return new SpearmansCorrelation().correlation(one, other);
    }
}
