package nl.samenspiegel.core.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One reader-facing text in one or more languages.
///
/// @param byLanguage two-letter language code to text; at least one, the preferred one first
public record LocalText(Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text is missing in %s".formatted(byLanguage));
        }
    }

    /// Returns the text in this language, or in the preferred one if it was not written in this
    /// one.
    public String in(String language) {
        String text = byLanguage.get(language);
        return text == null ? byLanguage.values().iterator().next() : text;
    }
}
