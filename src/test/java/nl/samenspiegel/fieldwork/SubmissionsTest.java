package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Closing;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@DatabaseTest
final class SubmissionsTest {

    private static final Map<String, String> NO_REMARKS = Map.of();

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Transactions transactions;

    SubmissionsTest(
            Partnerships partnerships,
            Rounds rounds,
            Invitations invitations,
            Submissions submissions,
            Sheets sheets,
            Transactions transactions) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.invitations = invitations;
        this.submissions = submissions;
        this.sheets = sheets;
        this.transactions = transactions;
    }

    @Test
    void aLinkAdmitsUntilItsInvitationIsAnswered() {
        Round round = openRound();
        Invitation invitation = invite(round, 1).getFirst();
        Token link = invitations.makeLinks(round, List.of(invitation)).getFirst();

        assertThat(invitations.admit(link)).isEqualTo(new Admission.Admitted(invitation, round));
        submissions.submit(
                invitation, new byte[] {4, 5}, Map.of("keep", "De koffie", "change", " "));

        assertThat(invitations.admit(link)).isEqualTo(new Admission.Refused());
        assertThat(read(round)).containsExactly("4 5");
        assertThat(remarks(round)).containsExactly("De koffie");
    }

    @Test
    void twentySendingsAtOnceStoreOneSheet() throws InterruptedException, ExecutionException {
        Round round = openRound();
        Invitation invitation = invite(round, 1).getFirst();
        Callable<Submission> sending =
                () -> submissions.submit(invitation, new byte[] {4}, NO_REMARKS);

        var outcomes = new ArrayList<Submission>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Submission> sent : threads.invokeAll(Collections.nCopies(20, sending))) {
                outcomes.add(sent.get());
            }
        }

        assertThat(outcomes).filteredOn(new Submission.Stored()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Submission.AlreadyDone()::equals).hasSize(19);
        assertThat(read(round)).hasSize(1);
    }

    @Test
    void whatComesAfterClosingIsNotStored() {
        Round round = openRound();
        Invitation invitation = invite(round, 1).getFirst();

        assertThat(rounds.close(round)).isInstanceOf(Closing.Closed.class);
        sheets.settle(round.id());

        assertThat(submissions.submit(invitation, new byte[] {4}, NO_REMARKS))
                .isEqualTo(new Submission.RoundNotOpen());
        assertThat(read(round)).isEmpty();
    }

    @Test
    void rewritingKeepsEverySheetAndForgetsTheOrder(Engine engine) {
        Round round = openRound();
        List<Invitation> invited = invite(round, 60);
        for (int i = 0; i < invited.size(); i++) {
            submissions.submit(
                    invited.get(i), new byte[] {(byte) i}, Map.of("keep", "remark " + i));
        }
        var before = read(round);

        sheets.rewrite(round.id());

        assertThat(read(round)).isEqualTo(before).hasSize(60);
        assertThat(remarks(round)).hasSize(60);
        if (engine == Engine.H2) {
            assertThat(storageOrder(round)).isEqualTo(before);
        }
    }

    @Test
    void sheetsFromElsewhereAreReadBackAndCanBeDiscarded() {
        Round round = openRound();
        UUID organisation = rounds.listOrganisations(round.id()).getFirst().organisationId();
        var many = new ArrayList<Sheet>();
        for (int i = 0; i < 12_000; i++) {
            many.add(new Sheet("STU", organisation, new byte[] {(byte) (i % 100)}));
        }

        sheets.add(round.id(), many);
        assertThat(read(round)).hasSize(12_000);
        sheets.discard(round.id());

        assertThat(read(round)).isEmpty();
    }

    private List<Invitation> invite(Round round, int count) {
        UUID organisation = rounds.listOrganisations(round.id()).getFirst().organisationId();
        return invitations.invite(round, organisation, "STU", null, count);
    }

    private Round openRound() {
        var partnership = partnerships.found("De Brug", null, null);
        Organisation school =
                partnerships.addOrganisation("School Zuid", OrganisationKind.SITE, null, null);
        var fieldwork = new FieldworkPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
        var edition =
                new Edition(
                        "scan", "1.0", InstrumentStatus.PUBLISHED, List.of("nl"), "0".repeat(64));
        Round planned =
                rounds.plan(
                        new Plan(partnership.id(), "Najaar", fieldwork), edition, List.of(school));
        assertThat(rounds.open(planned)).isInstanceOf(Opening.Opened.class);
        return rounds.find(planned.id()).orElseThrow();
    }

    private List<String> read(Round round) {
        var read = new ArrayList<String>();
        sheets.read(round.id(), sheet -> read.add(text(sheet.answers())));
        return read;
    }

    private List<String> remarks(Round round) {
        return column("SELECT body FROM remark WHERE round_id = ?", round, false);
    }

    private List<String> storageOrder(Round round) {
        return column(
                "SELECT answers FROM response_sheet WHERE round_id = ? ORDER BY _rowid_",
                round,
                true);
    }

    private List<String> column(String sql, Round round, boolean bytes) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(round.id()));
                return column(query, bytes);
            }
        });
    }

    private static List<String> column(PreparedStatement query, boolean bytes) throws SQLException {
        var values = new ArrayList<String>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                values.add(bytes ? text(rows.getBytes(1)) : rows.getString(1));
            }
        }
        return values;
    }

    private static String text(byte[] answers) {
        return Arrays.toString(answers).replaceAll("[\\[\\],]", "");
    }
}
