package nl.samenspiegel.mailing;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.mail.Delivery;
import nl.samenspiegel.mail.Letter;
import nl.samenspiegel.mail.Mailbox;
import nl.samenspiegel.mail.Post;
import nl.samenspiegel.store.Keys;

/// Keeps mails in a table in place of sending them: on one's own machine and in tests, where no
/// mail server is set.
@Singleton
@Requires(env = {"local", "test"})
@Requires(missingProperty = "samenspiegel.smtp.host")
class OutboxPost implements Post {

    private final OutboxRepository repository;
    private final Keys keys;

    OutboxPost(OutboxRepository repository, Keys keys) {
        this.repository = repository;
        this.keys = keys;
    }

    @Override
    public Delivery send(Letter letter) {
        repository.save(
                new OutboxMail(
                        keys.next(),
                        written(letter.to()),
                        written(letter.from()),
                        letter.subject(),
                        letter.text()));
        return new Delivery.Accepted();
    }

    @Override
    public void rest() {
        // nothing is kept open
    }

    private static String written(Mailbox mailbox) {
        return mailbox.name().isEmpty()
                ? mailbox.address()
                : "%s <%s>".formatted(mailbox.name(), mailbox.address());
    }
}
