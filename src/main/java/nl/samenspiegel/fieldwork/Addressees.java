package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who of those invited can be reached by mail, and who no longer.
///
/// Nothing here tells who took part: someone who did counts along until it is the turn of the mail.
@Singleton
public class Addressees {

    private final InvitationRepository invitations;
    private final Transactions transactions;

    Addressees(InvitationRepository invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /// Counts the people on the roster of a round, in no order.
    @Transactional
    public List<AddresseeCount> count(UUID roundId) {
        String sql =
                """
                SELECT language, mailing, email IS NOT NULL AS has_address,
                       mailed_on IS NOT NULL AS mailed, COUNT(*) AS people
                  FROM invitation
                 WHERE round_id = ?
                   AND source = 'ROSTER'
                 GROUP BY language, mailing, email IS NOT NULL, mailed_on IS NOT NULL
                """;
        return transactions.join(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Keys.bytes(roundId));
                try (ResultSet rows = query.executeQuery()) {
                    var counts = new ArrayList<AddresseeCount>();
                    while (rows.next()) {
                        @Nullable String language = rows.getString(1);
                        counts.add(
                                new AddresseeCount(
                                        language,
                                        Mailing.valueOf(rows.getString(2)),
                                        rows.getBoolean(3),
                                        rows.getBoolean(4),
                                        rows.getLong(5)));
                    }
                    return counts;
                }
            }
        });
    }

    /// Lists the people of a round who may get mail and were not invited by mail yet, in the order
    /// in which they were added.
    public List<Addressee> listUnmailed(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT id, email
                  FROM invitation
                 WHERE round_id = ?
                   AND source = 'ROSTER'
                   AND email IS NOT NULL
                   AND mailing = 'WANTED'
                   AND mailed_on IS NULL
                 ORDER BY id
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            return list(query);
        }
    }

    /// Lists the people of a round who may get mail and got the last one on `day` or before, in the
    /// order in which they were added.
    public List<Addressee> listMailed(Connection connection, UUID roundId, LocalDate day)
            throws SQLException {
        String sql =
                """
                SELECT id, email
                  FROM invitation
                 WHERE round_id = ?
                   AND source = 'ROSTER'
                   AND email IS NOT NULL
                   AND mailing = 'WANTED'
                   AND mailed_on <= ?
                 ORDER BY id
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            query.setObject(2, day);
            return list(query);
        }
    }

    /// Writes down that a mail to these people was queued on `day`.
    public void markMailed(Connection connection, List<Addressee> people, LocalDate day)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE invitation SET mailed_on = ? WHERE id = ?")) {
            for (Addressee somebody : people) {
                update.setObject(1, day);
                update.setBytes(2, Keys.bytes(somebody.invitationId()));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /// Returns the invitation, or nothing if it is gone.
    @Transactional
    public Optional<Invitation> find(UUID invitationId) {
        return invitations.findById(invitationId);
    }

    /// Returns the invitation if its person did not take part yet, and may get mail at a known
    /// address.
    @Transactional
    public Optional<Invitation> findReachable(UUID invitationId) {
        return invitations
                .findById(invitationId)
                .filter(invitation -> invitation.state() == InvitationState.INVITED)
                .filter(invitation -> invitation.mailing() == Mailing.WANTED)
                .filter(invitation -> invitation.email() != null);
    }

    /// Writes down that somebody asked for no more mail. The link keeps opening.
    public void stop(UUID invitationId) {
        mark(
                invitationId,
                "UPDATE invitation SET mailing = 'STOPPED' WHERE id = ? AND email IS NOT NULL");
    }

    /// Writes down that the address of somebody takes no mail, unless that person asked for none.
    public void markUndeliverable(UUID invitationId) {
        mark(
                invitationId,
                "UPDATE invitation SET mailing = 'UNDELIVERABLE' WHERE id = ? AND mailing ="
                        + " 'WANTED'");
    }

    private void mark(UUID invitationId, String sql) {
        transactions.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setBytes(1, Keys.bytes(invitationId));
                return update.executeUpdate();
            }
        });
    }

    private static List<Addressee> list(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            var people = new ArrayList<Addressee>();
            while (rows.next()) {
                people.add(new Addressee(Keys.of(rows.getBytes(1)), rows.getString(2)));
            }
            return people;
        }
    }
}
