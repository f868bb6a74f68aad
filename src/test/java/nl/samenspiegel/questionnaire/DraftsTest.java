package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class DraftsTest {

    private final GivenFieldwork given;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Transactions transactions;

    DraftsTest(
            GivenFieldwork given,
            Drafts drafts,
            Submissions submissions,
            Transactions transactions) {
        this.given = given;
        this.drafts = drafts;
        this.submissions = submissions;
        this.transactions = transactions;
    }

    @Test
    void isReadBackAsItWasStored() {
        Invitation invitation = invite();

        save(invitation, new Posting(0, 1, 0, Map.of("i.w1", "10", "o.tip", "Meer koffie")));

        assertThat(drafts.get(invitation).text("i.w1")).isEqualTo("10");
        assertThat(drafts.get(invitation).text("o.tip")).isEqualTo("Meer koffie");
        assertThat(drafts.get(invitation).version()).isEqualTo(1);
    }

    @Test
    void nothingReadableIsStored() {
        Invitation invitation = invite();

        save(invitation, new Posting(0, 1, 0, Map.of("o.tip", "Meer koffie graag")));

        assertThat(content(invitation))
                .doesNotContain("koffie")
                .doesNotContain("o.tip")
                .isNotEmpty();
    }

    @Test
    void aDraftMovedToAnotherInvitationCannotBeOpened() throws SQLException {
        Round round = given.openRound("netwerkmeting", "1.0");
        Invitation one = given.invite(round, "LRN", null);
        Invitation other = given.invite(round, "LRN", null);
        save(one, new Posting(0, 1, 0, Map.of("i.w1", "10")));
        save(other, new Posting(0, 1, 0, Map.of("i.w1", "2")));

        transactions.write(connection -> move(connection, one, other));

        assertThat(drafts.get(other)).isEqualTo(Draft.empty());
    }

    @Test
    void neverComesBackAfterTheAnswersWereSent() {
        Invitation invitation = invite();
        save(invitation, new Posting(0, 1, 0, Map.of("i.w1", "10")));
        submissions.submit(invitation, new byte[] {4}, Map.of());

        Saving late =
                drafts.save(
                        invitation,
                        draft -> draft.merge(new Posting(1, 1, 1, Map.of("i.w1", "9"))));

        assertThat(late).isEqualTo(new Saving.AlreadyDone());
        assertThat(drafts.get(invitation)).isEqualTo(Draft.empty());
    }

    @Test
    void nothingIsLostWhenManyPlacesStoreAtOnce() throws InterruptedException {
        Invitation invitation = invite();
        List<Callable<Boolean>> places = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            var posting = new Posting(0, i, 0, Map.of("field " + i, "text " + i));
            places.add(() -> {
                save(invitation, posting);
                return true;
            });
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(places);
        }

        Draft draft = drafts.get(invitation);
        assertThat(draft.fields()).hasSize(20);
        assertThat(draft.version()).isEqualTo(20);
    }

    private Invitation invite() {
        return given.invite(given.openRound("netwerkmeting", "1.0"), "LRN", null);
    }

    private void save(Invitation invitation, Posting posting) {
        assertThat(drafts.save(invitation, draft -> draft.merge(posting)))
                .isInstanceOf(Saving.Saved.class);
    }

    private static boolean move(Connection connection, Invitation from, Invitation to)
            throws SQLException {
        byte[] sealed = content(connection, from);
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE draft SET content = ? WHERE invitation_id = ?")) {
            update.setBytes(1, sealed);
            update.setBytes(2, Keys.bytes(to.id()));
            return update.executeUpdate() == 1;
        }
    }

    private String content(Invitation invitation) {
        byte[] sealed = transactions.read(connection -> content(connection, invitation));
        return new String(sealed, StandardCharsets.UTF_8);
    }

    private static byte[] content(Connection connection, Invitation invitation)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT content FROM draft WHERE invitation_id = ?")) {
            query.setBytes(1, Keys.bytes(invitation.id()));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }
}
