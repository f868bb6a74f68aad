package nl.samenspiegel.core.instrument;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Checks that all codes of an instrument share.
final class Codes {

    private static final int LONGEST = 32;

    private Codes() {}

    /// Returns `code` if it is 1 to 32 printable characters without a space, comma, semicolon or
    /// double quote, so that it can head a column of a file as it is.
    ///
    /// @throws IllegalArgumentException if it is not
    static String checked(String what, String code) {
        int length = code.codePointCount(0, code.length());
        if (length < 1 || length > LONGEST || !code.codePoints().allMatch(Codes::fits)) {
            throw new IllegalArgumentException(
                    "%s \"%s\" is not 1 to %d printable characters without space , ; \""
                            .formatted(what, code, LONGEST));
        }
        return code;
    }

    /// @throws IllegalArgumentException if a code stands in `codes` twice
    static void checkDistinct(String what, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                throw new IllegalArgumentException("%s %s is there twice".formatted(what, code));
            }
        }
    }

    /// @throws IllegalArgumentException if one of `used` is not among `known`
    static void checkKnown(String where, Collection<String> used, Collection<String> known) {
        for (String code : used) {
            if (!known.contains(code)) {
                throw new IllegalArgumentException(
                        "%s names %s, which is none of %s".formatted(where, code, known));
            }
        }
    }

    private static boolean fits(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> character != ',' && character != ';' && character != '"';
        };
    }
}
