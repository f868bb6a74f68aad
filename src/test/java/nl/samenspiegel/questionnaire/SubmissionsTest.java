package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.round.Closing;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class SubmissionsTest {

    private static final Map<String, String> NO_REMARKS = Map.of();

    private final GivenFieldwork given;
    private final Invitations invitations;
    private final Submissions submissions;
    private final Sheets sheets;

    SubmissionsTest(
            GivenFieldwork given, Invitations invitations, Submissions submissions, Sheets sheets) {
        this.given = given;
        this.invitations = invitations;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    @Test
    void aLinkAdmitsUntilItsInvitationIsAnswered() {
        Round round = openRound();
        Invitation invitation = given.invite(round, "LRN", null);
        Token link = invitations.makeLinks(round, List.of(invitation)).getFirst();

        assertThat(invitations.admit(link)).isEqualTo(new Admission.Admitted(invitation, round));
        submissions.submit(
                invitation, new byte[] {4, 5}, Map.of("keep", "De koffie", "change", " "));

        assertThat(invitations.admit(link)).isEqualTo(new Admission.Refused());
        assertThat(read(round)).containsExactly("[4, 5]");
        assertThat(given.listRemarks(round)).containsExactly("De koffie");
    }

    @Test
    void twentySendingsAtOnceStoreOneSheet() throws InterruptedException, ExecutionException {
        Round round = openRound();
        Invitation invitation = given.invite(round, "LRN", null);
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
    void whatComesAfterClosingIsNotStored(Rounds rounds) {
        Round round = openRound();
        Invitation invitation = given.invite(round, "LRN", null);

        assertThat(rounds.close(round)).isInstanceOf(Closing.Closed.class);
        sheets.settle(round.id());

        assertThat(submissions.submit(invitation, new byte[] {4}, NO_REMARKS))
                .isEqualTo(new Submission.RoundNotOpen());
        assertThat(read(round)).isEmpty();
    }

    private Round openRound() {
        return given.openRound("netwerkmeting", "1.0");
    }

    private List<String> read(Round round) {
        var read = new ArrayList<String>();
        sheets.read(round.id(), sheet -> read.add(Arrays.toString(sheet.answers())));
        return read;
    }
}
