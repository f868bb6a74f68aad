package nl.samenspiegel.fieldwork;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

/// Looks every hour whether there are invitations to forget. Tests do it themselves, with a clock
/// they move.
@Singleton
@Requires(notEnv = "test")
class ForgettingSchedule {

    private final Forgetting forgetting;

    ForgettingSchedule(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void run() {
        forgetting.forget();
    }
}
