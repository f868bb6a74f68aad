package nl.samenspiegel.catalog;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenspiegel.core.evidence.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in a file, and what stands there.
///
/// The file has passed its schema, so what is asked for is there and of the right kind; what the
/// schema leaves out is asked for with `find…` or has a value for when it is absent.
///
/// @param file the name of the file
/// @param path the way to this place, such as `scales[2].items[0]`; empty for the whole file
/// @param node what stands there
record Place(String file, String path, JsonNode node) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_:-]+");

    /// Returns the place of a whole file.
    static Place of(String file, JsonNode root) {
        return new Place(file, "", root);
    }

    /// Returns the path of `key` below `path`, with the key in quotes where it could be misread.
    static String below(String path, String key) {
        if (!PLAIN.matcher(key).matches()) {
            return "%s[\"%s\"]".formatted(path, key);
        }
        return path.isEmpty() ? key : "%s.%s".formatted(path, key);
    }

    /// Returns the path of the entry `index`, from 0, of the list at `path`.
    static String below(String path, int index) {
        return "%s[%d]".formatted(path, index);
    }

    Place at(String key) {
        return new Place(file, below(path, key), node.path(key));
    }

    /// Tells whether something other than `null` stands under `key`.
    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Optional<Place> find(String key) {
        return has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    /// Lists the entries of the list under `key`; none if it is absent.
    List<Place> list(String key) {
        Place list = at(key);
        List<Place> entries = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            entries.add(new Place(file, below(list.path, i), list.node.path(i)));
        }
        return entries;
    }

    /// Returns what stands under `key`, by name in the order of the file; nothing if it is absent.
    Map<String, Place> entries(String key) {
        Place parent = at(key);
        Map<String, Place> entries = new LinkedHashMap<>();
        for (var entry : parent.node.properties()) {
            entries.put(entry.getKey(), parent.at(entry.getKey()));
        }
        return entries;
    }

    /// Returns the text that stands here.
    String text() {
        return node.asText();
    }

    /// Returns the text under `key`; empty if it is absent.
    String text(String key) {
        return node.path(key).asText("");
    }

    /// Returns the text under `key`; null if it is absent.
    @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    /// Returns the text that stands here in several languages.
    LocalText local() {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> byLanguage.put(entry.getKey(), entry.getValue().asText()));
        return new LocalText(byLanguage);
    }

    /// Returns the text under `key` in several languages.
    LocalText local(String key) {
        return at(key).local();
    }

    /// Returns the text under `key` in several languages; null if it is absent.
    @Nullable LocalText localOrNull(String key) {
        return has(key) ? local(key) : null;
    }

    /// Lists the texts of the list under `key`; none if it is absent.
    List<String> texts(String key) {
        return list(key).stream().map(Place::text).toList();
    }

    int whole(String key) {
        return node.path(key).asInt();
    }

    double number(String key) {
        return node.path(key).asDouble();
    }

    /// Returns whether `true` stands under `key`; false if it is absent.
    boolean isTrue(String key) {
        return node.path(key).asBoolean(false);
    }
}
