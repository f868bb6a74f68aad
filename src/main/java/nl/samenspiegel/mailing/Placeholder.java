package nl.samenspiegel.mailing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in the text of a mail where something is filled in.
enum Placeholder {
    NAME("{name}"),
    PARTNERSHIP("{partnership}"),
    TITLE("{title}"),
    LAST_DAY("{lastDay}"),
    MINUTES("{minutes}"),
    LINK("{link}"),
    CONTACT("{contact}");

    /// Whatever stands between braces.
    static final Pattern ANY = Pattern.compile("\\{[^{}\\n]*\\}");

    private final String text;

    Placeholder(String text) {
        this.text = text;
    }

    /// Returns it as it stands in a text, with its braces.
    String text() {
        return text;
    }

    static Optional<Placeholder> parse(String text) {
        return Arrays.stream(values()).filter(known -> known.text.equals(text)).findFirst();
    }

    /// Lists what looks like a placeholder in `text` and is none.
    static List<String> listUnknown(String text) {
        return ANY.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found -> parse(found).isEmpty())
                .distinct()
                .toList();
    }
}
