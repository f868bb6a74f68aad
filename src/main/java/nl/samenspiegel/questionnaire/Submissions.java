package nl.samenspiegel.questionnaire;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Sending: the one moment in which an invitation and its answers meet.
@Singleton
public class Submissions {

    private final Invitations invitations;
    private final Sheets sheets;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Transactions transactions;

    Submissions(
            Invitations invitations,
            Sheets sheets,
            Drafts drafts,
            Rounds rounds,
            Transactions transactions) {
        this.invitations = invitations;
        this.sheets = sheets;
        this.drafts = drafts;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    /// Stores the answers, removes the draft and marks the invitation as answered, all or nothing.
    ///
    /// Sending twice, even at the same moment, stores one sheet: the lock of the invitation lets
    /// one through. Whether the round is open is looked at while holding it, because that lock is
    /// what closing waits for (see [Sheets#settle]).
    ///
    /// @param answers one byte an item, in the order of the instrument version of the round
    /// @param remarks text by code of the open question; empty texts are left out
    public Submission submit(Invitation invitation, byte[] answers, Map<String, String> remarks) {
        return transactions.write(connection -> submit(connection, invitation, answers, remarks));
    }

    private Submission submit(
            Connection connection,
            Invitation invitation,
            byte[] answers,
            Map<String, String> remarks)
            throws SQLException {
        if (!invitations.lock(connection, invitation.id())) {
            return new Submission.AlreadyDone();
        }
        if (!takes(invitation)) {
            return new Submission.RoundNotOpen();
        }
        sheets.receive(connection, invitation, answers, remarks);
        drafts.remove(connection, invitation.id());
        return new Submission.Stored();
    }

    private boolean takes(Invitation invitation) {
        return rounds.find(invitation.roundId())
                .filter(round -> round.status() == RoundStatus.OPEN || invitation.mayTry(round))
                .isPresent();
    }
}
