package nl.samenspiegel.round;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers which rounds were said to be open again.
@Singleton
@Requires(env = "test")
final class Reopenings implements ApplicationEventListener<RoundReopened> {

    private final List<RoundReopened> heard = new CopyOnWriteArrayList<>();

    @Override
    public void onApplicationEvent(RoundReopened event) {
        heard.add(event);
    }

    /// Lists the new last days of a round, in the order in which they were said.
    List<LocalDate> of(UUID roundId) {
        return heard.stream()
                .filter(event -> event.roundId().equals(roundId))
                .map(RoundReopened::closesOn)
                .toList();
    }
}
