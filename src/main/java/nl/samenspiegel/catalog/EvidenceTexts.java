package nl.samenspiegel.catalog;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks that every text of an evidence file stands there in every language of its instrument.
final class EvidenceTexts {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_NAMED = 3;

    private final String language;
    private final List<String> lacking = new ArrayList<>();

    private EvidenceTexts(String language) {
        this.language = language;
    }

    /// Adds to `problems`, for each of `languages`, where in the file at `root` it is missing.
    static void check(Place root, Set<String> languages, Problems problems) {
        for (String language : languages) {
            var texts = new EvidenceTexts(language);
            texts.search(root);
            if (!texts.lacking.isEmpty()) {
                problems.add(root, texts.reason());
            }
        }
    }

    private void search(Place place) {
        if (isText(place.node())) {
            if (!place.has(language)) {
                lacking.add(place.path());
            }
            return;
        }
        for (Map.Entry<String, JsonNode> entry : place.node().properties()) {
            if (entry.getValue().isArray()) {
                place.list(entry.getKey()).forEach(this::search);
            } else if (entry.getValue().isObject()) {
                search(place.at(entry.getKey()));
            }
        }
    }

    private String reason() {
        String named = String.join(", ", lacking.subList(0, Math.min(MOST_NAMED, lacking.size())));
        int more = lacking.size() - MOST_NAMED;
        return more > 0
                ? "language \"%s\" is missing at %s and %d more".formatted(language, named, more)
                : "language \"%s\" is missing at %s".formatted(language, named);
    }

    /// Tells whether `node` is a text in one or more languages: names of languages over texts.
    private static boolean isText(JsonNode node) {
        return !node.isEmpty()
                && node.properties().stream()
                        .allMatch(entry ->
                                entry.getValue().isTextual()
                                        && LANGUAGE.matcher(entry.getKey()).matches());
    }
}
