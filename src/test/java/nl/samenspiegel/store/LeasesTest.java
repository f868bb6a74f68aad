package nl.samenspiegel.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Replica;
import nl.samenspiegel.fixture.StoppedClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

@DatabaseTest
final class LeasesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Leases leases;
    private final StoppedClock clock;
    private final FreshDatabase database;

    LeasesTest(Leases leases, StoppedClock clock, FreshDatabase database) {
        this.leases = leases;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void oneServerHoldsItAtATimeAndRenewsIt() {
        try (Replica other = Replica.on(database, Map.of())) {
            assertThat(leases.hold("purge", MINUTE)).isTrue();
            assertThat(leases.hold("purge", MINUTE)).isTrue();
            assertThat(of(other).hold("purge", MINUTE)).isFalse();
            assertThat(of(other).hold("mail", MINUTE)).isTrue();
        }
    }

    @Test
    void anotherTakesItOnceItIsGivenBack() {
        try (Replica other = Replica.on(database, Map.of())) {
            assertThat(leases.hold("given", MINUTE)).isTrue();
            of(other).give("given");
            assertThat(of(other).hold("given", MINUTE)).isFalse();

            leases.give("given");

            assertThat(of(other).hold("given", MINUTE)).isTrue();
        }
    }

    @Test
    void itIsLostWhenItsTimeIsOver() {
        try (Replica other = Replica.on(database, Map.of())) {
            assertThat(of(other).hold("lost", MINUTE)).isTrue();

            clock.advance(MINUTE);

            assertThat(leases.hold("lost", MINUTE)).isTrue();
        }
    }

    private static Leases of(Replica replica) {
        return replica.context().getBean(Leases.class);
    }
}
