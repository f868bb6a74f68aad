package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What an action brought about, said once on the page that follows it.
///
/// It travels in a cookie as the key of a text and its arguments, so that it needs no memory on the
/// server and comes out in the language of the page that shows it.
///
/// @param key the key of the text
/// @param arguments what is filled in; no personal data
public record Notice(String key, List<String> arguments) {

    private static final String TAKEN = "samenspiegel.notice.taken";
    private static final String SEPARATOR = "\u001f";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /// Returns the notice with the text of `key`.
    public static Notice of(String key, String... arguments) {
        return new Notice(key, List.of(arguments));
    }

    /// Returns the notice that came with `request` and marks it as shown.
    static Optional<Notice> take(HttpRequest<?> request) {
        Optional<Notice> notice = HostCookie.NOTICE.find(request).flatMap(Notice::parse);
        notice.ifPresent(_ -> request.setAttribute(TAKEN, true));
        return notice;
    }

    static boolean isTaken(HttpRequest<?> request) {
        return request.getAttribute(TAKEN, Boolean.class).orElse(false);
    }

    String text(Texts texts) {
        return texts.has(key) ? texts.get(key, arguments.toArray()) : "";
    }

    String encoded() {
        String joined = key + SEPARATOR + String.join(SEPARATOR, arguments);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Notice> parse(String encoded) {
        try {
            String joined =
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(joined.split(SEPARATOR, -1));
            return Optional.of(new Notice(parts.getFirst(), parts.subList(1, parts.size())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
