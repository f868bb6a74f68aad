package nl.samenspiegel.mailing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

/// What is done by itself: sending, reading returned mail, removing what was kept long enough. Each
/// server sends; the rest is done by one at a time.
@Singleton
@Requires(property = "samenspiegel.mail.work", value = "true")
class Errands {

    private final Courier courier;
    private final Bounces bounces;
    private final MailQueue queue;

    Errands(Courier courier, Bounces bounces, MailQueue queue) {
        this.courier = courier;
        this.bounces = bounces;
        this.queue = queue;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void send() {
        courier.goRound();
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1m")
    void readReturned() {
        bounces.read();
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void tidy() {
        queue.tidy();
    }
}
