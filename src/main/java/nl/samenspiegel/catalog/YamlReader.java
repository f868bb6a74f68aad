package nl.samenspiegel.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a YAML file into a tree of nodes.
final class YamlReader {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");

    private final ObjectMapper yaml =
            new ObjectMapper(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    YamlReader() {}

    /// Reads `file`, or adds to `problems` why it cannot be read.
    Optional<Place> read(SourceFile file, Problems problems) {
        try {
            JsonNode root = yaml.readTree(file.text());
            if (root.isObject()) {
                return Optional.of(Place.of(file.name(), root));
            }
            problems.add(file.name(), "", "does not hold a block of names");
        } catch (JsonProcessingException malformed) {
            problems.add(file.name(), where(malformed), reason(malformed));
        }
        return Optional.empty();
    }

    private static String where(JacksonException malformed) {
        var location = malformed.getLocation();
        return location == null ? "" : "line %d".formatted(location.getLineNr());
    }

    private static String reason(JsonProcessingException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage());
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.find()) {
            return "\"%s\" stands there twice".formatted(duplicate.group(1));
        }
        if (malformed instanceof JacksonYAMLParseException) {
            return "is not YAML: %s".formatted(gist(message));
        }
        return "cannot be read: %s".formatted(message);
    }

    /// Returns the last thing that the message of the YAML library says; it puts each before a line
    /// that tells where, and an excerpt of the file after that.
    private static String gist(String message) {
        List<String> lines = message.lines().map(String::strip).toList();
        String gist = lines.isEmpty() ? "" : lines.getFirst();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("in ")) {
                gist = lines.get(i - 1);
            }
        }
        return gist;
    }
}
