package nl.samenspiegel.response;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

/// Looks every ten minutes whether a day has begun on which was not counted yet. Tests do it
/// themselves, with a clock they move.
@Singleton
@Requires(notEnv = "test")
class ResponseSchedule {

    private final Responses responses;

    ResponseSchedule(Responses responses) {
        this.responses = responses;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void run() {
        responses.count();
    }
}
