package nl.samenspiegel.web;

import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one language, by key.
///
/// Texts are patterns of [MessageFormat]. An apostrophe is always typographic (’), so that none
/// needs doubling; [Translations] refuses the straight one when it reads the files.
public final class Texts {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    /// Returns the language of these texts.
    public Language language() {
        return language;
    }

    /// Tells whether there is a text with `key`.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// Returns the text with `key`, with `{0}`, `{1}`, … replaced by the arguments.
    ///
    /// @throws IllegalArgumentException if there is no such text: a key is written in code, so this
    ///   is a mistake in the program
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "no text %s in language %s".formatted(key, language.code()));
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format =
                parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
