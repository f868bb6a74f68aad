package nl.samenspiegel.literature;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where the open pages of one instrument are.
///
/// @param instrument the instrument, where an address has to say which; empty where there is only
///   one to speak of
public record Addresses(String instrument) {

    static final String ROOT = "/literature";
    static final String SOURCES = "/literature/sources";

    /// Returns the page with the evidence map.
    public String map() {
        return address(ROOT);
    }

    /// Returns the page with claims and sources.
    public String sources() {
        return address(SOURCES);
    }

    /// Returns the page of an effect.
    String effect(String id) {
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return address("%s/effects/%s".formatted(ROOT, encoded));
    }

    private String address(String path) {
        return instrument.isEmpty()
                ? path
                : "%s?instrument=%s"
                        .formatted(path, URLEncoder.encode(instrument, StandardCharsets.UTF_8));
    }
}
