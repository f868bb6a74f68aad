package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Addressee;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Leases;
import nl.samenspiegel.store.Transactions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Queued mails in the database. Every step is a transaction of its own, so that a server that ends
/// at any moment leaves each mail either to be sent or sent.
@Singleton
class MailQueue {

    private static final String TIDYING = "queued-mail";
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final Leases leases;
    private final Keys keys;
    private final Clock clock;

    MailQueue(Transactions transactions, Leases leases, Keys keys, Clock clock) {
        this.transactions = transactions;
        this.leases = leases;
        this.keys = keys;
        this.clock = clock;
    }

    /// Adds a mail to each of `people`, due now.
    void add(Connection connection, Dispatch dispatch, List<Addressee> people) throws SQLException {
        String sql =
                """
                INSERT INTO queued_mail
                       (id, dispatch_id, round_id, invitation_id, occasion, state, due_at, attempts,
                        mail_domain)
                VALUES (?, ?, ?, ?, ?, 'WAITING', ?, 0, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Addressee somebody : people) {
                insert.setBytes(1, Keys.bytes(keys.next()));
                insert.setBytes(2, Keys.bytes(dispatch.id()));
                insert.setBytes(3, Keys.bytes(dispatch.roundId()));
                insert.setBytes(4, Keys.bytes(somebody.invitationId()));
                insert.setString(5, dispatch.occasion().name());
                insert.setObject(6, now());
                insert.setString(7, domain(somebody.email()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Lists the domains to which a mail is due.
    List<String> listDueDomains() {
        String sql =
                """
                SELECT DISTINCT mail_domain
                  FROM queued_mail
                 WHERE state IN ('WAITING', 'LEASED')
                   AND due_at <= ?
                 ORDER BY mail_domain
                """;
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setObject(1, now());
                try (ResultSet rows = query.executeQuery()) {
                    var domains = new ArrayList<String>();
                    while (rows.next()) {
                        domains.add(rows.getString(1));
                    }
                    return domains;
                }
            }
        });
    }

    /// Lists at most `most` mails that are due to addresses of `domain`, the longest waiting first.
    List<QueuedMail> listDue(String domain, int most) {
        String sql =
                """
                SELECT id, round_id, invitation_id, occasion, attempts
                  FROM queued_mail
                 WHERE state IN ('WAITING', 'LEASED')
                   AND due_at <= ?
                   AND mail_domain = ?
                 ORDER BY due_at, id
                 LIMIT ?
                """;
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setObject(1, now());
                query.setString(2, domain);
                query.setInt(3, most);
                try (ResultSet rows = query.executeQuery()) {
                    var mails = new ArrayList<QueuedMail>();
                    while (rows.next()) {
                        mails.add(
                                new QueuedMail(
                                        Keys.of(rows.getBytes(1)),
                                        Keys.of(rows.getBytes(2)),
                                        Keys.of(rows.getBytes(3)),
                                        Occasion.valueOf(rows.getString(4)),
                                        rows.getInt(5) + 1));
                    }
                    return mails;
                }
            }
        });
    }

    /// Takes a mail for this server, for `lease`; returns whether it got it.
    boolean take(QueuedMail mail, Duration lease) {
        String sql =
                """
                UPDATE queued_mail
                   SET state = 'LEASED', due_at = ?, attempts = ?
                 WHERE id = ?
                   AND attempts = ?
                   AND state IN ('WAITING', 'LEASED')
                   AND due_at <= ?
                """;
        return transactions.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setObject(1, utc(clock.instant().plus(lease)));
                update.setInt(2, mail.attempts());
                update.setBytes(3, Keys.bytes(mail.id()));
                update.setInt(4, mail.attempts() - 1);
                update.setObject(5, now());
                return update.executeUpdate() == 1;
            }
        });
    }

    /// Writes down what became of a mail that this server took, unless it was taken over meanwhile.
    ///
    /// @param pause after how long to look at it again: to send it, or to remove it
    void settle(QueuedMail mail, QueueState state, Duration pause) {
        String sql =
                """
                UPDATE queued_mail
                   SET state = ?, due_at = ?
                 WHERE id = ?
                   AND attempts = ?
                   AND state = 'LEASED'
                """;
        transactions.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, state.name());
                update.setObject(2, utc(clock.instant().plus(pause)));
                update.setBytes(3, Keys.bytes(mail.id()));
                update.setInt(4, mail.attempts());
                return update.executeUpdate();
            }
        });
    }

    /// Lets the mails of a round that were given up be tried again; returns how many.
    int retry(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                UPDATE queued_mail
                   SET state = 'WAITING', due_at = ?, attempts = 0
                 WHERE round_id = ?
                   AND state = 'FAILED'
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, now());
            update.setBytes(2, Keys.bytes(roundId));
            return update.executeUpdate();
        }
    }

    /// Removes what was kept long enough after it was sent or given up, unless another server is
    /// doing so; returns how much.
    int tidy() {
        if (!leases.hold(TIDYING, LEASE)) {
            return 0;
        }
        int removed = removeOld();
        leases.give(TIDYING);
        return removed;
    }

    private int removeOld() {
        String sql =
                """
                DELETE FROM queued_mail
                 WHERE state IN ('HANDLED', 'FAILED')
                   AND due_at <= ?
                """;
        return transactions.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setObject(1, now());
                return delete.executeUpdate();
            }
        });
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
