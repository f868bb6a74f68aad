package nl.samenspiegel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.LongStream;

class KeysTest {

    private final Keys keys =
            new Keys(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void everyKeyReadsBackFromItsText() {
        for (int i = 0; i < 1_000; i++) {
            UUID key = Keys.of(keys.random());

            assertThat(Keys.parse(Keys.text(key))).contains(key);
            assertThat(Keys.of(Keys.bytes(key))).isEqualTo(key);
        }
    }

    @Test
    void numbersAreNeverBelowZeroAndNeverTheSame() {
        var numbers = LongStream.generate(keys::number).limit(10_000).boxed().toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number >= 0);
    }

    @Test
    void theTextHas26CharactersAndCapitalsAreReadToo() {
        UUID key = keys.next();

        assertThat(Keys.text(key)).hasSize(26);
        assertThat(Keys.parse(Keys.text(key).toUpperCase(java.util.Locale.ROOT))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "il00000000000000000000000o", "zzzzzzzzzzzzzzzzzzzzzzzzzz"})
    void whatIsNoKeyIsRefused(String text) {
        assertThat(Keys.parse(text)).isEmpty();
    }

    @Test
    void aNextKeyIsOfVersionSevenAndTellsItsMillisecond() {
        UUID key = keys.next();

        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
        assertThat(key.getMostSignificantBits() >>> 16)
                .isEqualTo(Instant.parse("2026-11-23T10:00:00Z").toEpochMilli());
    }
}
