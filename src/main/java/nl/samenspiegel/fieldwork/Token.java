package nl.samenspiegel.fieldwork;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret part of a personal link: 160 bits of chance as 32 characters of Crockford base 32.
///
/// @param text lower case, no letters that look like digits
public record Token(String text) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 32;
    private static final Pattern SHAPE = Pattern.compile("[%s]{%d}".formatted(ALPHABET, LENGTH));

    /// Returns a new token.
    static Token of(SecureRandom random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Token(text.toString());
    }

    /// Returns the token that stands for the first 160 bits of `bytes`.
    static Token of(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int bit = 5 * i;
            int next = bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xFF : 0;
            int window = (bytes[bit / 8] & 0xFF) << 8 | next;
            text.append(ALPHABET.charAt(window >>> (11 - bit % 8) & 31));
        }
        return new Token(text.toString());
    }

    /// Returns the token written as `text`, or nothing if no token is written like that.
    public static Optional<Token> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Returns a stand-in: a token is not written to any log.
    @Override
    public String toString() {
        return "Token[***]";
    }
}
