package nl.samenspiegel.roster;

import nl.samenspiegel.fieldwork.Invitee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an address for mail looks like, and what a mistyped one was probably meant to be.
final class EmailAddress {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9_%+'&#$*/=?^{|}~!-]+(\\.[a-z0-9_%+'&#$*/=?^{|}~!-]+)*"
                            + "@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]+)>");
    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("[;,]\\s*\\S+@.*");
    private static final String LINK = "mailto:";
    private static final int LONGEST_LOCAL_PART = 64;

    private EmailAddress() {}

    /// Returns the address in small letters, or nothing if no address looks like `typed`.
    static Optional<String> parse(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        String bare = small.startsWith(LINK) ? small.substring(LINK.length()) : small;
        boolean fits =
                bare.length() <= Invitee.LONGEST_EMAIL
                        && bare.indexOf('@') <= LONGEST_LOCAL_PART
                        && SHAPE.matcher(bare).matches();
        return fits ? Optional.of(bare) : Optional.empty();
    }

    /// Returns the address that `typed` becomes with the mistakes undone that people make most, or
    /// nothing if it is none even then.
    static List<String> suggest(String typed) {
        if (typed.length() > 2 * Invitee.LONGEST_EMAIL) {
            return List.of();
        }
        Matcher bracketed = IN_BRACKETS.matcher(typed);
        String inner = bracketed.find() ? bracketed.group(1) : typed;
        String first = FIRST_OF_SEVERAL.matcher(inner).replaceFirst("");
        String mended =
                first.replaceAll("(?i)\\s*[(\\[]\\s*at\\s*[)\\]]\\s*", "@")
                        .replaceAll("\\s+", "")
                        .replace(',', '.')
                        .replaceAll("@+", "@")
                        .replaceAll("\\.{2,}", ".")
                        .replaceAll("\\.?@\\.?", "@")
                        .replaceAll("^[.;:<\"']+|[.;:>\"']+$", "");
        return parse(mended).stream().toList();
    }
}
