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
final class Reopenings implements ApplicationEventListener<LastDayMoved> {

    private final List<LastDayMoved> heard = new CopyOnWriteArrayList<>();

    @Override
    public void onApplicationEvent(LastDayMoved event) {
        heard.add(event);
    }

    /// Lists the new last days of a round, in the order in which they were said.
    List<LocalDate> of(UUID roundId) {
        return heard.stream()
                .filter(event -> event.roundId().equals(roundId))
                .map(LastDayMoved::closesOn)
                .toList();
    }
}
