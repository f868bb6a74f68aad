package nl.samenspiegel.store;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.ZoneId;

/// The one clock of the program, so that a test can stop it.
@Factory
final class Clocks {

    /// Days of a round begin and end in the Netherlands, whatever the server thinks.
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
