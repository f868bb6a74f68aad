package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;
import nl.samenspiegel.web.Texts;
import nl.samenspiegel.web.Translations;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the mails of a partnership say: its own text, or the one that the platform proposes.
@Singleton
class MailTexts {

    private final Translations translations;
    private final Transactions transactions;
    private final AuditTrail audit;

    MailTexts(Translations translations, Transactions transactions, AuditTrail audit) {
        this.translations = translations;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// Returns the text that the partnership uses.
    @Transactional
    public MailText get(UUID partnershipId, Wording wording) {
        return findOwn(partnershipId, wording).orElseGet(() -> proposed(wording));
    }

    /// Returns the text that the platform proposes.
    MailText proposed(Wording wording) {
        Texts texts = translations.in(wording.language());
        boolean formal = wording.address() == Address.FORMAL;
        return switch (wording.occasion()) {
            case INVITATION ->
                    new MailText(
                            filled(texts, "mailing.invitation.subject"),
                            filled(
                                    texts,
                                    formal
                                            ? "mailing.invitation.formal"
                                            : "mailing.invitation.informal"));
            case REMINDER ->
                    new MailText(
                            filled(texts, "mailing.reminder.subject"),
                            filled(
                                    texts,
                                    formal
                                            ? "mailing.reminder.formal"
                                            : "mailing.reminder.informal"));
        };
    }

    /// Returns the wordings of which the partnership has a text of its own.
    @Transactional
    public Set<Wording> listOwn(UUID partnershipId) {
        return transactions.join(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT wording FROM mail_text WHERE partnership_id = ?")) {
                query.setBytes(1, Keys.bytes(partnershipId));
                try (ResultSet rows = query.executeQuery()) {
                    var own = EnumSet.noneOf(Wording.class);
                    while (rows.next()) {
                        own.add(Wording.valueOf(rows.getString(1)));
                    }
                    return own;
                }
            }
        });
    }

    /// Keeps a text of its own for the partnership.
    void save(Membership membership, Wording wording, MailText text) {
        String sql =
                """
                INSERT INTO mail_text (partnership_id, wording, subject, body)
                VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE subject = VALUES(subject), body = VALUES(body)
                """;
        transactions.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setBytes(1, Keys.bytes(membership.partnershipId()));
                insert.setString(2, wording.name());
                insert.setString(3, text.subject());
                insert.setString(4, text.body());
                insert.executeUpdate();
            }
            note(membership, wording);
            return true;
        });
    }

    /// Goes back to the text that the platform proposes.
    void restore(Membership membership, Wording wording) {
        transactions.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM mail_text WHERE partnership_id = ? AND wording = ?")) {
                delete.setBytes(1, Keys.bytes(membership.partnershipId()));
                delete.setString(2, wording.name());
                delete.executeUpdate();
            }
            note(membership, wording);
            return true;
        });
    }

    private Optional<MailText> findOwn(UUID partnershipId, Wording wording) {
        return transactions.join(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT subject, body FROM mail_text WHERE partnership_id = ? AND"
                                    + " wording = ?")) {
                query.setBytes(1, Keys.bytes(partnershipId));
                query.setString(2, wording.name());
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new MailText(row.getString(1), row.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }

    private void note(Membership membership, Wording wording) {
        audit.add(
                Act.MAIL_TEXT_CHANGED,
                membership.accountId(),
                membership.partnershipId(),
                wording.code());
    }

    /// Returns a proposed text: its arguments are the placeholders themselves.
    private static String filled(Texts texts, String key) {
        return texts.get(
                key,
                Placeholder.NAME.text(),
                Placeholder.PARTNERSHIP.text(),
                Placeholder.TITLE.text(),
                Placeholder.LAST_DAY.text(),
                Placeholder.MINUTES.text(),
                Placeholder.LINK.text(),
                Placeholder.CONTACT.text());
    }
}
