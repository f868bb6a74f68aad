package nl.samenspiegel.mailing;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.time.Duration;

/// From where mail is sent, how fast and how often.
@Singleton
final class MailSettings {

    private static final int LONGEST_LOCAL = 64; // RFC 5321
    private static final int CODE_LENGTH = 52;

    private final String from;
    private final String bounces;
    private final int perDomain;
    private final Duration lease;
    private final int mostReminders;

    MailSettings(
            @Value("${samenspiegel.smtp.from:}") String from,
            @Value("${samenspiegel.bounce.address:}") String bounces,
            @Value("${samenspiegel.mail.per-domain:5}") int perDomain,
            @Value("${samenspiegel.mail.lease:5m}") Duration lease,
            @Value("${samenspiegel.mail.most-reminders:3}") int mostReminders) {
        this.from = from.isBlank() ? "samenspiegel@localhost" : from.strip();
        this.bounces = bounces.strip();
        this.perDomain = perDomain;
        this.lease = lease;
        this.mostReminders = mostReminders;
        int at = this.bounces.indexOf('@');
        if (!this.bounces.isEmpty() && (at < 1 || at + 1 + CODE_LENGTH > LONGEST_LOCAL)) {
            throw new IllegalStateException(
                    "samenspiegel.bounce.address is an address with at most %d characters before the @"
                            .formatted(LONGEST_LOCAL - CODE_LENGTH - 1));
        }
    }

    /// The address that mail says to come from.
    String from() {
        return from;
    }

    /// Returns the address to which a mail comes back: one with `code` in it, so that it tells
    /// which mail it was, or the plain one where no mailbox for returned mail is set.
    String envelopeSender(String code) {
        if (bounces.isEmpty()) {
            return from;
        }
        int at = bounces.indexOf('@');
        return "%s+%s%s".formatted(bounces.substring(0, at), code, bounces.substring(at));
    }

    /// Most mails in a second to addresses of one domain, by one server.
    int perDomain() {
        return perDomain;
    }

    /// After how long a server that sends a mail is taken to have broken off; longer than a mail
    /// server is waited for.
    Duration lease() {
        return lease;
    }

    /// Most times that people are reminded of a round.
    int mostReminders() {
        return mostReminders;
    }
}
