package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Makes and checks the tokens that show that a form came from one of our own pages.
///
/// A browser holds a number by chance in a cookie. A token is a fresh salt and the HMAC of number,
/// salt and binding; the binding is the session of whoever the page was made for, so that a token
/// does not outlive a change of person. The salt makes the token differ on every page, which leaves
/// nothing to guess from the size of a compressed answer.
@Singleton
final class CsrfTokens {

    private static final String FRESH = "samenspiegel.csrf.fresh";
    private static final int BYTES = 16;
    private static final int NUMBER_LENGTH = 22;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    CsrfTokens(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Returns a token for a form on the page that answers `request`.
    String make(HttpRequest<?> request) {
        String number = number(request).orElseGet(() -> fresh(request));
        String salt = chance();
        byte[] code = keyring.mac(Label.CSRF, message(number, salt, binding(request)));
        return salt + "." + ENCODER.encodeToString(code);
    }

    /// Tells whether `token` was made for the browser and the session that `request` comes from.
    boolean admits(HttpRequest<?> request, String token) {
        Optional<String> number = number(request);
        int point = token.indexOf('.');
        if (number.isEmpty() || point != NUMBER_LENGTH) {
            return false;
        }
        String salt = token.substring(0, point);
        Optional<byte[]> code = decoded(token.substring(point + 1));
        return code.isPresent()
                && bindings(request).stream()
                        .map(binding -> message(number.get(), salt, binding))
                        .anyMatch(message -> keyring.matches(Label.CSRF, message, code.get()));
    }

    /// Returns the number made for a browser that had none, if a token was made with it.
    static Optional<String> findFresh(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }

    private static Optional<String> number(HttpRequest<?> request) {
        return HostCookie.FORMS
                .find(request)
                .filter(value -> value.length() == NUMBER_LENGTH)
                .or(() -> request.getAttribute(FRESH, String.class));
    }

    private String fresh(HttpRequest<?> request) {
        String number = chance();
        request.setAttribute(FRESH, number);
        return number;
    }

    private String chance() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    /// Where the session may begin, a page made before it began is still good.
    private static List<String> bindings(HttpRequest<?> request) {
        List<String> bindings = new ArrayList<>();
        bindings.add(binding(request));
        if (isEntrance(request.getPath())) {
            bindings.add("");
        }
        return bindings;
    }

    private static String binding(HttpRequest<?> request) {
        HostCookie session =
                isUnder(request.getPath(), "/questionnaire")
                        ? HostCookie.RESPONDENT
                        : HostCookie.STAFF;
        return session.find(request).orElse("");
    }

    private static boolean isEntrance(String path) {
        return isUnder(path, "/demo") || isUnder(path, "/sign-in") || isUnder(path, "/u");
    }

    private static boolean isUnder(String path, String room) {
        return path.equals(room) || path.startsWith(room + "/");
    }

    private static byte[] message(String number, String salt, String binding) {
        return "%s|%s|%s".formatted(number, salt, binding).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
