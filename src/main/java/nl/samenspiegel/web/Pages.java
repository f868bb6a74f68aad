package nl.samenspiegel.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

import java.net.URI;

/// How a controller answers.
///
/// A template is written to memory before anything is sent: one that fails gives an error page,
/// where a half-sent answer would leave the reader waiting. A form that succeeded is answered with
/// [#seeOther], one that is refused with the same page and the reason ([#refused]).
public final class Pages {

    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

    private Pages() {}

    /// Returns the page, status 200.
    public static MutableHttpResponse<byte[]> ok(JteModel template) {
        return page(HttpStatus.OK, template);
    }

    /// Returns the page that says what is wrong with the form sent in, status 422.
    public static MutableHttpResponse<byte[]> refused(JteModel template) {
        return page(HttpStatus.UNPROCESSABLE_ENTITY, template);
    }

    /// Returns the page with `status`.
    public static MutableHttpResponse<byte[]> page(HttpStatus status, JteModel template) {
        var output = new Utf8ByteOutput();
        template.render(output);
        return HttpResponse.<byte[]>status(status).body(output.toByteArray()).contentType(HTML);
    }

    /// Sends the browser to `address` of this site, status 303.
    ///
    /// @throws IllegalArgumentException if the address is not one of this site
    public static MutableHttpResponse<byte[]> seeOther(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.startsWith("/\\")) {
            throw new IllegalArgumentException("%s is elsewhere".formatted(address));
        }
        return HttpResponse.<byte[]>status(HttpStatus.SEE_OTHER)
                .headers(headers -> headers.location(URI.create(address)));
    }

    /// Sends the browser to `address` of this site, where `notice` is shown once.
    public static MutableHttpResponse<byte[]> seeOther(String address, Notice notice) {
        return seeOther(address).cookie(HostCookie.NOTICE.with(notice.encoded()));
    }
}
