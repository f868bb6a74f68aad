package nl.samenspiegel.web;

import java.util.Locale;
import java.util.Optional;

/// A language in which every page exists. Dutch comes first and is used when nothing else is known.
public enum Language {
    NL("nl", Locale.of("nl", "NL")),
    EN("en", Locale.of("en", "GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// Returns the language that `code` names, such as `nl` or `en-GB`, or nothing.
    public static Optional<Language> parse(String code) {
        String first = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(first)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// Returns the code of the `lang` attribute.
    public String code() {
        return code;
    }

    /// Returns the locale by which numbers and dates are written.
    public Locale locale() {
        return locale;
    }

    /// Returns the language a reader may switch to.
    public Language other() {
        return this == NL ? EN : NL;
    }
}
