package nl.samenspiegel.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in plain words what a schema finds wrong.
final class SchemaReasons {

    private static final Map<String, String> KINDS =
            Map.of(
                    "object", "a block of names",
                    "array", "a list",
                    "string", "text",
                    "integer", "a whole number",
                    "number", "a number",
                    "boolean", "true or false",
                    "null", "nothing");

    private static final Pattern AMONG = Pattern.compile("(.*)/(?:allOf|anyOf|oneOf)/\\d+");

    private final JsonNode schema;

    SchemaReasons(JsonNode schema) {
        this.schema = schema;
    }

    /// Returns where in the file the error is: at a name that is too many, or else at the place
    /// that does not fit.
    static String path(Error error) {
        NodePath location = error.getInstanceLocation();
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            path =
                    location.getElement(i) instanceof Integer index
                            ? Place.below(path, index)
                            : Place.below(path, location.getName(i));
        }
        return switch (error.getKeyword()) {
            case "additionalProperties", "propertyNames" -> Place.below(path, error.getProperty());
            default -> path;
        };
    }

    /// Returns what is wrong.
    String reason(Error error) {
        JsonNode found = error.getInstanceNode();
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "\"%s\" is missing".formatted(error.getProperty());
            case "additionalProperties" -> Names.unknown(error.getProperty(), known(error));
            case "enum" -> notAmong(found, wanted);
            case "const" -> "is %s, not %s".formatted(shown(found), shown(wanted));
            case "type" -> otherKind(found, wanted);
            case "minimum" -> "is %s, below %s".formatted(shown(found), shown(wanted));
            case "exclusiveMinimum" -> "is %s, not above %s".formatted(shown(found), shown(wanted));
            case "maximum" -> "is %s, above %s".formatted(shown(found), shown(wanted));
            case "minItems", "minProperties" ->
                    "has %d entries, at least %s are needed".formatted(found.size(), wanted);
            case "maxItems", "maxProperties" ->
                    "has %d entries, at most %s are allowed".formatted(found.size(), wanted);
            case "uniqueItems" -> "names something twice";
            case "minLength" -> "is empty";
            case "dependentRequired" ->
                    "has \"%s\" and therefore needs \"%s\""
                            .formatted(error.getProperty(), error.getArguments()[0]);
            case "propertyNames" -> "this name does not fit%s".formatted(ofNames(error));
            default -> "%s does not fit%s".formatted(shown(found), described(parent(error)));
        };
    }

    private List<String> known(Error error) {
        List<String> names = new ArrayList<>();
        String object = above(error.getSchemaLocation().getFragment().toString());
        schema.at(object).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String notAmong(JsonNode found, JsonNode wanted) {
        List<String> known = new ArrayList<>();
        wanted.forEach(value -> known.add(value.asText()));
        return found.isContainerNode()
                ? otherKind(found, wanted.path(0))
                : Names.unknown(found.asText(), known);
    }

    private static String otherKind(JsonNode found, JsonNode wanted) {
        String kind = wanted.isArray() ? wanted.path(0).asText() : wanted.asText();
        String expected = KINDS.getOrDefault(kind, kind);
        String actual = found.getNodeType().name().toLowerCase(Locale.ROOT);
        String reason =
                "is %s where %s is expected"
                        .formatted(KINDS.getOrDefault(actual, actual), expected);
        return kind.equals("string") && found.isValueNode() && !found.isNull()
                ? reason + "; put it in quotes"
                : reason;
    }

    private static String shown(JsonNode node) {
        if (node.isContainerNode()) {
            return "this";
        }
        return node.isTextual() ? "\"%s\"".formatted(node.asText()) : node.asText();
    }

    private String described(JsonNode rule) {
        JsonNode described = rule;
        if (!rule.has("description") && rule.path("$ref").asText().startsWith("#")) {
            described = schema.at(rule.path("$ref").asText().substring(1));
        }
        String description = described.path("description").asText("");
        return description.isEmpty() ? "" : ": %s".formatted(description);
    }

    private String ofNames(Error error) {
        String ofName = described(error.getSchemaNode());
        return ofName.isEmpty() ? described(parent(error)) : ofName;
    }

    /// Returns the part of the schema whose rule is broken, which describes what is wanted; of a
    /// rule among several (`allOf`), the part that holds them all.
    private JsonNode parent(Error error) {
        String above = above(error.getSchemaLocation().getFragment().toString());
        Matcher among = AMONG.matcher(above);
        return schema.at(among.matches() ? among.group(1) : above);
    }

    private static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
