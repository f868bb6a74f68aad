package nl.samenspiegel.store;

import jakarta.inject.Singleton;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes the keys of rows and writes them in addresses.
///
/// Most keys are UUIDs of version 7, so that rows made together lie together. Keys of sheets and
/// remarks are a number of chance ([#number]): a key that grows with time would tie an answer to a
/// moment.
@Singleton
public final class Keys {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TEXT_LENGTH = 26;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Keys(Clock clock) {
        this.clock = clock;
    }

    /// Returns a new UUID of version 7 (RFC 9562): 48 bits of milliseconds, 74 bits of chance.
    public UUID next() {
        long chance = random.nextLong();
        long high = (clock.millis() << 16) | 0x7000L | (chance & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// Returns the millisecond in which a key of version 7 was made.
    ///
    /// @throws IllegalArgumentException if it is a key of another version
    public static Instant madeAt(UUID key) {
        if (key.version() != 7) {
            throw new IllegalArgumentException(
                    "a key of version %d tells no time".formatted(key.version()));
        }
        return Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16);
    }

    /// Returns a whole number of chance, 0..2⁶³ − 1.
    ///
    /// Two of 100,000 are the same once in two thousand million rounds; the database then refuses
    /// the second, and whoever sent it can send again.
    public long number() {
        return random.nextLong() >>> 1;
    }

    /// Returns sixteen bytes of chance, which tell nothing of when or where they were made.
    public byte[] random() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Returns `key` as 26 characters of Crockford base 32, lower case, for use in addresses.
    public static String text(UUID key) {
        var text = new StringBuilder(TEXT_LENGTH);
        long high = key.getMostSignificantBits();
        long low = key.getLeastSignificantBits();
        for (int shift = 125; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (bits(high, low, shift) & 31)));
        }
        return text.toString();
    }

    /// Returns the key that `text` stands for, or nothing if it is not 26 characters of the
    /// alphabet.
    ///
    /// Capitals are read like small letters; letters that look like digits are refused, so that a
    /// key has one spelling only.
    public static Optional<UUID> parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int digit = ALPHABET.indexOf(c);
            if (digit < 0 || (high >>> 59) != 0) {
                return Optional.empty();
            }
            high = (high << 5) | (low >>> 59);
            low = (low << 5) | digit;
        }
        return Optional.of(new UUID(high, low));
    }

    /// Returns the sixteen bytes of `key` as the database holds them.
    public static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(16)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    /// Returns the key whose sixteen bytes the database holds.
    ///
    /// @throws IllegalArgumentException if there are not exactly sixteen
    public static UUID of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException(
                    "a key has 16 bytes, not %d".formatted(bytes.length));
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static long bits(long high, long low, int shift) {
        if (shift >= 64) {
            return high >>> (shift - 64);
        }
        return shift == 0 ? low : (low >>> shift) | (high << (64 - shift));
    }
}
