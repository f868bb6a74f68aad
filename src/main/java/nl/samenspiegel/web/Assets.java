package nl.samenspiegel.web;

import io.micronaut.context.annotation.Context;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The style sheet, the script and the pictures, read once at start.
///
/// Their addresses hold a hash of their content, so that a browser may keep them for good.
@Context
public final class Assets {

    private static final String STYLE = "samenspiegel.css";
    private static final String SCRIPT = "samenspiegel.js";
    private static final String ICON = "samenspiegel.svg";

    /// The parts of the style sheet in the order in which they overrule each other.
    private static final List<String> STYLE_PARTS =
            List.of(
                    "tokens", "base", "frame", "notice", "form", "item", "table", "figure", "card",
                    "media");

    /// The parts of the script, all in one module so that a page asks for one file.
    private static final List<String> SCRIPT_PARTS = List.of("samenspiegel", "questionnaire");

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        add(STYLE, "text/css;charset=utf-8", join("css/%s.css", STYLE_PARTS));
        add(SCRIPT, "text/javascript;charset=utf-8", join("js/%s.js", SCRIPT_PARTS));
        add(ICON, "image/svg+xml", read("img/" + ICON));
    }

    /// Returns the address of the style sheet.
    public String style() {
        return address(STYLE);
    }

    /// Returns the address of the script, an ES module.
    public String script() {
        return address(SCRIPT);
    }

    /// Returns the address of the icon.
    public String icon() {
        return address(ICON);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private String address(String name) {
        return find(name)
                .map(asset -> "/assets/%s/%s".formatted(asset.hash(), name))
                .orElseThrow(() -> new IllegalStateException("no asset %s".formatted(name)));
    }

    private void add(String name, String type, byte[] content) {
        assets.put(name, new Asset(type, content));
    }

    private static byte[] join(String path, List<String> parts) {
        var joined = new ByteArrayOutputStream();
        for (String part : parts) {
            joined.writeBytes(read(path.formatted(part)));
        }
        return joined.toByteArray();
    }

    private static byte[] read(String path) {
        try (InputStream stream = Assets.class.getResourceAsStream("/static/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("no asset %s".formatted(path));
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("asset %s cannot be read".formatted(path), unreadable);
        }
    }
}
