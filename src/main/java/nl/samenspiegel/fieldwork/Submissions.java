package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sending: the one moment in which an invitation and its answers meet.
@Singleton
public class Submissions {

    private final SheetRepository sheets;
    private final Transactions transactions;
    private final Keys keys;

    Submissions(SheetRepository sheets, Transactions transactions, Keys keys) {
        this.sheets = sheets;
        this.transactions = transactions;
        this.keys = keys;
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
        var sheet =
                new SheetRepository.Stored(
                        Keys.of(keys.random()),
                        new Sheet(invitation.role(), invitation.organisationId(), answers));
        var stored =
                remarks.entrySet().stream()
                        .filter(remark -> !remark.getValue().isBlank())
                        .map(remark ->
                                new SheetRepository.StoredRemark(
                                        Keys.of(keys.random()), remark.getKey(), remark.getValue()))
                        .toList();
        return transactions.write(connection -> submit(connection, invitation, sheet, stored));
    }

    private Submission submit(
            Connection connection,
            Invitation invitation,
            SheetRepository.Stored sheet,
            List<SheetRepository.StoredRemark> remarks)
            throws SQLException {
        if (!lock(connection, invitation.id())) {
            return new Submission.AlreadyDone();
        }
        if (!isOpen(connection, invitation.roundId())) {
            return new Submission.RoundNotOpen();
        }
        sheets.addSheets(connection, invitation.roundId(), List.of(sheet));
        sheets.addRemarks(connection, invitation.roundId(), remarks);
        change(connection, "UPDATE invitation SET state = 'DONE' WHERE id = ?", invitation.id());
        change(connection, "DELETE FROM draft WHERE invitation_id = ?", invitation.id());
        return new Submission.Stored();
    }

    /// Takes the lock of the invitation and tells whether it is still to be answered.
    static boolean lock(Connection connection, UUID invitationId) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT state FROM invitation WHERE id = ? FOR UPDATE")) {
            query.setBytes(1, Keys.bytes(invitationId));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && InvitationState.INVITED.name().equals(row.getString(1));
            }
        }
    }

    private static boolean isOpen(Connection connection, UUID roundId) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT status FROM survey_round WHERE id = ?")) {
            query.setBytes(1, Keys.bytes(roundId));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && RoundStatus.OPEN.name().equals(row.getString(1));
            }
        }
    }

    private static void change(Connection connection, String sql, UUID invitationId)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Keys.bytes(invitationId));
            statement.executeUpdate();
        }
    }
}
