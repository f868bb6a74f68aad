package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.round.FieldworkPeriod;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

final class WaveTest {

    private static final Properties TEXTS = Material.properties("demonstration.properties");

    @Test
    void theLastTwoSpringsAreOverAndOneRoundIsOpen() {
        List<Wave> waves = Wave.before(LocalDate.of(2026, 11, 23), TEXTS);

        assertThat(waves)
                .extracting(Wave::title)
                .containsExactly("Voorjaar 2025", "Voorjaar 2026", "Najaar 2026");
        assertThat(waves).extracting(Wave::released).containsExactly(true, true, false);
        assertThat(waves.getLast().fieldwork())
                .isEqualTo(
                        new FieldworkPeriod(LocalDate.of(2026, 11, 13), LocalDate.of(2027, 1, 22)));
    }

    @Test
    void aSpringThatIsNotOverDoesNotCount() {
        List<Wave> waves = Wave.before(LocalDate.of(2026, 5, 20), TEXTS);

        assertThat(waves)
                .extracting(Wave::title)
                .containsExactly("Voorjaar 2024", "Voorjaar 2025", "Voorjaar 2026");
    }

    @Test
    void wavesFollowEachOtherOnEveryDayOfAYear() {
        LocalDate first = LocalDate.of(2027, 1, 1);

        for (int day = 0; day < 366; day++) {
            LocalDate today = first.plusDays(day);
            List<Wave> waves = Wave.before(today, TEXTS);
            assertThat(waves.get(1).fieldwork().closesOn())
                    .isBefore(waves.getLast().fieldwork().opensOn());
            assertThat(waves.getFirst().fieldwork().closesOn())
                    .isBefore(waves.get(1).fieldwork().opensOn());
            assertThat(waves.getFirst().membersFrom())
                    .isBefore(waves.getFirst().fieldwork().opensOn());
            assertThat(waves).extracting(Wave::title).doesNotHaveDuplicates();
        }
    }
}
