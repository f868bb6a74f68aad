package nl.samenspiegel.questionnaire;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

/// Looks every hour whether there are drafts to remove. Tests do it themselves, with a clock they
/// move.
@Singleton
@Requires(notEnv = "test")
class DraftPurgeSchedule {

    private final DraftPurge purge;

    DraftPurgeSchedule(DraftPurge purge) {
        this.purge = purge;
    }

    @Scheduled(initialDelay = "4m", fixedDelay = "1h")
    void run() {
        purge.purge();
    }
}
