package nl.samenspiegel.account;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;

import jakarta.inject.Singleton;

import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.store.Transactions;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Stops a start with another master key than the one the database was filled with: drafts would be
/// unreadable and every link dead.
@Singleton
final class KeyCheck implements ApplicationEventListener<StartupEvent> {

    private final Transactions transactions;
    private final Keyring keyring;

    KeyCheck(Transactions transactions, Keyring keyring) {
        this.transactions = transactions;
        this.keyring = keyring;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        byte[] expected = transactions.write(this::expected);
        if (!MessageDigest.isEqual(expected, keyring.checkValue())) {
            throw new IllegalStateException(
                    "the master key is not the one this database was filled with: drafts could not"
                        + " be read and links would not work. Start with the former key, or give it"
                        + " as SAMENSPIEGEL_KEY_PREVIOUS");
        }
    }

    /// Returns the check value in the database, after writing it there if it is the first start or
    /// the start after a rotation.
    private byte[] expected(Connection connection) {
        try {
            byte[] own = keyring.checkValue();
            write(connection, "INSERT IGNORE INTO key_check (id, check_value) VALUES (1, ?)", own);
            byte[] found = read(connection);
            if (keyring.isPrevious(found)) {
                write(connection, "UPDATE key_check SET check_value = ? WHERE id = 1", own);
                return own;
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException("the check value cannot be read", fault);
        }
    }

    private static void write(Connection connection, String sql, byte[] check) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, check);
            statement.executeUpdate();
        }
    }

    private static byte[] read(Connection connection) throws SQLException {
        String query = "SELECT check_value FROM key_check WHERE id = 1";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }
}
