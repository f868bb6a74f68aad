package nl.samenspiegel.web;

import java.util.ArrayList;
import java.util.List;

/// Text in the language of a page that holds words in another language, such as the names in an
/// instrument that was never translated.
///
/// Such words stand between U+2068 and U+2069, which are invisible and made for words that are
/// foreign to what surrounds them. The template `web/passage` puts them in an element of their own
/// language.
public final class Passage {

    private static final char OPENS = '\u2068';
    private static final char CLOSES = '\u2069';

    private Passage() {}

    /// A piece of a text.
    ///
    /// @param foreign whether it is in the other language
    public record Part(String text, boolean foreign) {}

    /// Returns `words`, marked as words of another language.
    public static String foreign(String words) {
        return OPENS + words + CLOSES;
    }

    /// Returns `text` without its marks, for where a language cannot be told.
    public static String plain(String text) {
        return text.replace(String.valueOf(OPENS), "").replace(String.valueOf(CLOSES), "");
    }

    /// Lists the parts of `text` in order, none of them empty.
    public static List<Part> listParts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == OPENS || mark == CLOSES) {
                add(parts, text.substring(from, i), mark == CLOSES);
                from = i + 1;
            }
        }
        add(parts, text.substring(from), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean foreign) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, foreign));
        }
    }
}
