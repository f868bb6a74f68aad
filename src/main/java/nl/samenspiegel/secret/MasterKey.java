package nl.samenspiegel.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The 32 secret bytes from which every other key is made by HKDF with SHA-256 (RFC 5869).
///
/// Without the master key, drafts cannot be read and no link or session of the database can be
/// used.
final class MasterKey {

    /// How many bytes a master key and each key made from it has.
    static final int LENGTH = 32;

    /// Fewest different bytes in a key that may come from chance. Of 32 bytes of chance about 30
    /// differ; fewer than 16 do so less than once in 10^15 keys.
    private static final int FEWEST_DIFFERENT = 16;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Returns the key of these 32 bytes.
    static MasterKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "a master key has 32 bytes, not %d".formatted(bytes.length));
        }
        return new MasterKey(bytes.clone());
    }

    /// Returns the key written in `text` as 64 hexadecimal digits or as base 64, or nothing if it
    /// is neither, has another length or is too regular to come from chance.
    static Optional<MasterKey> parse(String text) {
        return bytes(text.strip())
                .filter(bytes -> bytes.length == LENGTH)
                .filter(MasterKey::looksLikeChance)
                .map(MasterKey::new);
    }

    /// Returns the key for one purpose: 32 bytes, always the same ones for the same purpose.
    byte[] derive(String purpose) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(bytes)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java cannot do HKDF", missing);
        }
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(
                    text.length() == 2 * LENGTH
                            ? HexFormat.of().parseHex(text)
                            : Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeChance(byte[] bytes) {
        var seen = new boolean[256];
        int different = 0;
        for (byte one : bytes) {
            if (!seen[one & 0xFF]) {
                seen[one & 0xFF] = true;
                different++;
            }
        }
        return different >= FEWEST_DIFFERENT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "master key";
    }
}
