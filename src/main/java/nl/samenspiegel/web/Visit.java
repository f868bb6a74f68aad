package nl.samenspiegel.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one request tells of itself: where it goes and who is signed in.
///
/// @param path the path asked for, without parameters
/// @param query the other parameters, ready to be written after a `?`, or empty
/// @param repeatable whether the same address may be asked again: true for GET
/// @param personName the name of whoever is signed in, or empty
/// @param languageChosen whether the reader chose the language with a switch
public record Visit(
        String path, String query, boolean repeatable, String personName, boolean languageChosen) {

    private static final String PERSON = "samenspiegel.person";

    /// Remembers for this request that the person with `name` is signed in.
    public static void signedIn(HttpRequest<?> request, String name) {
        request.setAttribute(PERSON, name);
    }

    /// Tells whether a respondent asks: someone who fills in and has no account to sign in with.
    public boolean isByRespondent() {
        return path.startsWith("/u/")
                || path.startsWith("/g/")
                || path.startsWith("/questionnaire");
    }

    static Visit of(HttpRequest<?> request, boolean languageChosen) {
        return new Visit(
                request.getPath(),
                query(request),
                request.getMethod() == HttpMethod.GET,
                personName(request).orElse(""),
                languageChosen);
    }

    private static Optional<String> personName(HttpRequest<?> request) {
        return request.getAttribute(PERSON, String.class);
    }

    static String query(HttpRequest<?> request) {
        List<String> pairs = new ArrayList<>();
        for (var parameter : request.getParameters()) {
            if (parameter.getKey().equals(LanguageChoice.PARAMETER)) {
                continue;
            }
            for (String value : parameter.getValue()) {
                pairs.add(encoded(parameter.getKey()) + "=" + encoded(value));
            }
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
