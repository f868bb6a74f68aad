package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

import java.util.Optional;

/// A cookie of this platform; there are no others.
///
/// All carry the `__Host-` prefix, so that a browser takes them only from this very host over a
/// safe connection, are out of reach of scripts and end with the session of the browser.
public enum HostCookie {
    /// The session reference of someone of the staff.
    STAFF("__Host-staff"),
    /// The token of a respondent who is filling in.
    RESPONDENT("__Host-r"),
    /// An open link and the token of whoever began with it in this browser.
    OPEN_LINK("__Host-g"),
    /// The number by chance that ties forms to a browser.
    FORMS("__Host-csrf"),
    /// The language chosen with the switch.
    LANGUAGE("__Host-lang"),
    /// What the last action brought about, shown once.
    NOTICE("__Host-notice");

    private final String cookieName;

    HostCookie(String cookieName) {
        this.cookieName = cookieName;
    }

    /// Returns the name as the browser knows it.
    public String cookieName() {
        return cookieName;
    }

    /// Returns the value that came with `request`, or nothing.
    public Optional<String> find(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(cookieName)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /// Returns the cookie to send with `value`.
    public Cookie with(String value) {
        return Cookie.of(cookieName, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.Lax);
    }

    /// Returns the cookie that makes the browser forget this one.
    public Cookie forgotten() {
        return with("").maxAge(0);
    }
}
