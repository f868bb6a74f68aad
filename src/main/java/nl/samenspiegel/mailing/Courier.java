package nl.samenspiegel.mailing;

import io.micronaut.context.BeanProvider;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.mail.Delivery;
import nl.samenspiegel.mail.Letter;
import nl.samenspiegel.mail.Post;
import nl.samenspiegel.web.Site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Sends what is queued, one mail at a time.
///
/// A mail is taken in one transaction, handed over, and written off in another. A server that ends
/// in between leaves one mail that is sent once more when its lease is over, with the same
/// `Message-ID`.
@Singleton
class Courier {

    /// Most times that a mail is tried, over about seventeen hours.
    static final int MOST_ATTEMPTS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration KEPT_WHEN_FAILED = Duration.ofDays(30);

    private final MailQueue queue;
    private final Composer composer;
    private final Addressees addressees;
    private final BeanProvider<Post> posts;
    private final MailSettings settings;
    private final Duration kept;

    Courier(
            MailQueue queue,
            Composer composer,
            Addressees addressees,
            BeanProvider<Post> posts,
            MailSettings settings,
            Site site) {
        this.queue = queue;
        this.composer = composer;
        this.addressees = addressees;
        this.posts = posts;
        this.settings = settings;
        this.kept = Duration.ofDays(site.retention().mailDays());
    }

    /// Goes round once: sends what is due, to each domain at most as many as a second allows.
    /// Returns how many mails the mail server took.
    int goRound() {
        if (!posts.isPresent()) {
            return 0;
        }
        Post post = posts.get();
        List<String> domains = queue.listDueDomains();
        int sent = 0;
        for (String domain : domains) {
            for (QueuedMail mail : queue.listDue(domain, settings.perDomain())) {
                Carried carried =
                        queue.take(mail, settings.lease()) ? carry(post, mail) : Carried.NOT_SENT;
                if (carried == Carried.NO_ANSWER) {
                    return sent; // the others would wait for it too, and lose an attempt
                }
                sent += carried == Carried.SENT ? 1 : 0;
            }
        }
        if (domains.isEmpty()) {
            post.rest();
        }
        return sent;
    }

    private enum Carried {
        SENT,
        NOT_SENT,
        NO_ANSWER
    }

    /// Returns how long to wait after so many attempts: a minute, two, four, … at most four hours.
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Carried carry(Post post, QueuedMail mail) {
        if (mail.attempts() > MOST_ATTEMPTS) {
            LOG.warn("a mail was given up: each of {} servers broke off", MOST_ATTEMPTS);
            queue.settle(mail, QueueState.FAILED, KEPT_WHEN_FAILED);
            return Carried.NOT_SENT;
        }
        Optional<Letter> letter = composer.compose(mail);
        if (letter.isEmpty()) {
            queue.settle(mail, QueueState.HANDLED, kept);
            return Carried.NOT_SENT;
        }
        return switch (post.send(letter.get())) {
            case Delivery.Accepted() -> {
                queue.settle(mail, QueueState.HANDLED, kept);
                yield Carried.SENT;
            }
            case Delivery.RefusedForGood(_) -> {
                addressees.markUndeliverable(mail.invitationId());
                queue.settle(mail, QueueState.HANDLED, kept);
                yield Carried.NOT_SENT;
            }
            case Delivery.TryLater(String code) -> {
                putOff(mail, code);
                yield code.equals(Delivery.TryLater.NO_ANSWER)
                        ? Carried.NO_ANSWER
                        : Carried.NOT_SENT;
            }
        };
    }

    private void putOff(QueuedMail mail, String code) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            LOG.warn("a mail was given up after {} attempts: {}", mail.attempts(), code);
            queue.settle(mail, QueueState.FAILED, KEPT_WHEN_FAILED);
        } else {
            queue.settle(mail, QueueState.WAITING, pause(mail.attempts()));
        }
    }
}
