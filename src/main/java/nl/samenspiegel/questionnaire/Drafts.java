package nl.samenspiegel.questionnaire;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Drafts in the database, sealed: who reads the database sees that someone began, not what was
/// filled in.
@Singleton
class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private static final String FIND = "SELECT version, content FROM draft WHERE invitation_id = ?";

    private static final String INSERT =
            "INSERT INTO draft (content, version, round_id, invitation_id) VALUES (?, ?, ?, ?)";

    private static final String UPDATE =
            "UPDATE draft SET content = ?, version = ? WHERE round_id = ? AND invitation_id = ?";

    private static final String DELETE = "DELETE FROM draft WHERE invitation_id = ?";

    private final Invitations invitations;
    private final Transactions transactions;
    private final Keyring keyring;

    Drafts(Invitations invitations, Transactions transactions, Keyring keyring) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.keyring = keyring;
    }

    /// Returns the draft of an invitation; an empty one if there is none yet.
    Draft get(Invitation invitation) {
        return transactions
                .read(connection -> find(connection, invitation.id()))
                .orElseGet(Draft::empty);
    }

    /// Stores what `change` makes of the draft, while nobody else can change it.
    ///
    /// Holds the lock of the invitation, as sending does: a draft never comes back after its
    /// answers were sent.
    Saving save(Invitation invitation, Function<Draft, Merged> change) {
        return transactions.write(connection ->
                invitations.lock(connection, invitation.id())
                        ? save(connection, invitation, change)
                        : new Saving.AlreadyDone());
    }

    /// Removes the draft of an invitation, as a part of sending.
    void remove(Connection connection, UUID invitationId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setBytes(1, Keys.bytes(invitationId));
            delete.executeUpdate();
        }
    }

    private Saving save(
            Connection connection, Invitation invitation, Function<Draft, Merged> change)
            throws SQLException {
        Optional<Draft> stored = find(connection, invitation.id());
        Draft before = stored.orElseGet(Draft::empty);
        Merged merged = change.apply(before);
        if (!before.equals(merged.draft())) {
            store(connection, stored.isEmpty() ? INSERT : UPDATE, invitation, merged.draft());
        }
        return new Saving.Saved(before, merged);
    }

    private void store(Connection connection, String sql, Invitation invitation, Draft draft)
            throws SQLException {
        byte[] id = Keys.bytes(invitation.id());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, keyring.seal(Label.DRAFT, draft.bytes(), id));
            statement.setInt(2, draft.version());
            statement.setBytes(3, Keys.bytes(invitation.roundId()));
            statement.setBytes(4, id);
            statement.executeUpdate();
        }
    }

    private Optional<Draft> find(Connection connection, UUID invitationId) throws SQLException {
        byte[] id = Keys.bytes(invitationId);
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setBytes(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(open(row.getInt(1), row.getBytes(2), id))
                        : Optional.empty();
            }
        }
    }

    /// A draft that cannot be opened any more is as good as none: whoever filled it in can begin
    /// anew, where a refusal would keep them out for good.
    private Draft open(int version, byte[] sealed, byte[] id) {
        Optional<byte[]> opened = keyring.open(Label.DRAFT, sealed, id);
        if (opened.isEmpty()) {
            LOG.warn("a draft cannot be opened with the keys of this server");
        }
        return opened.map(bytes -> Draft.of(version, bytes)).orElseGet(Draft::empty);
    }
}
