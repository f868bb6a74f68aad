package nl.samenspiegel.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language of one request.
///
/// First what the reader chose with a switch, then what a feature knows (the language of an
/// invitation), then what the browser asks for, then Dutch.
///
/// @param language the language to answer in
/// @param chosen whether the reader chose it with a switch
public record LanguageChoice(Language language, boolean chosen) {

    /// The parameter of an address, and the name of a button in a form, that changes the language.
    public static final String PARAMETER = "lang";

    private static final String PREFERRED = "samenspiegel.language";

    /// Remembers for this request which language to use if the reader did not choose one.
    public static void prefer(HttpRequest<?> request, Language language) {
        request.setAttribute(PREFERRED, language);
    }

    /// Returns the language to answer `request` in.
    public static LanguageChoice of(HttpRequest<?> request) {
        Optional<Language> chosen = HostCookie.LANGUAGE.find(request).flatMap(Language::parse);
        return new LanguageChoice(
                chosen.or(() -> request.getAttribute(PREFERRED, Language.class))
                        .or(() -> askedByBrowser(request))
                        .orElse(Language.NL),
                chosen.isPresent());
    }

    private static Optional<Language> askedByBrowser(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Optional.empty() : first(header);
    }

    private static Optional<Language> first(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.parse(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
