package nl.samenspiegel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

final class ProgramClockTest {

    private static final Instant SPRING = Instant.parse("2025-04-14T22:30:00Z");

    private final ProgramClock clock = new ProgramClock();

    @Test
    void runsWithTheMachine() {
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }

    @Test
    void standsStillForTheWorkGivenToItAndNobodyElse() {
        ProgramClock.at(
                SPRING,
                () -> {
                    assertThat(clock.instant()).isEqualTo(SPRING);
                    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 4, 15));
                });

        assertThat(clock.instant()).isAfter(SPRING);
    }
}
