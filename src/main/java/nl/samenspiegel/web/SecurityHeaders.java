package nl.samenspiegel.web;

import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import java.util.LinkedHashMap;
import java.util.Map;

/// Tells the browser what a page of ours may do: nothing but show itself and send its forms back to
/// us.
@Singleton
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(Environment environment) {
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (environment.getActiveNames().contains("production")) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /// Adds the headers to `response`; what does not say how long it may be kept is not kept at
    /// all.
    void addTo(MutableHttpResponse<?> response) {
        headers.forEach((name, value) -> response.getHeaders().set(name, value));
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
