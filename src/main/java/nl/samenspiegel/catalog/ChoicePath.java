package nl.samenspiegel.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an error lies with respect to the outermost choice of forms (`oneOf`, `anyOf`) above it.
///
/// @param choice the choice and the place in the file at which it is made; empty if there is none
/// @param form which of its forms, such as `0`; empty if there is none
/// @param rest the way through the schema from the form to the error; empty if there is no choice
record ChoicePath(String choice, String form, String rest) {

    private static final Pattern CHOICE = Pattern.compile("(.*?/(?:oneOf|anyOf))/(\\d+)/(.*)");

    static ChoicePath of(Error error) {
        Matcher matcher = CHOICE.matcher(error.getEvaluationPath().toString());
        if (!matcher.matches()) {
            return new ChoicePath("", "", "");
        }
        String rest = matcher.group(3);
        NodePath place = error.getInstanceLocation();
        for (int up = depth(rest); up > 0; up--) {
            place = place.getParent();
        }
        return new ChoicePath(identity(place, matcher.group(1)), matcher.group(2), rest);
    }

    /// Returns the identity of the choice that `error` is about as a whole.
    static String whole(Error error) {
        return identity(error.getInstanceLocation(), error.getEvaluationPath().toString());
    }

    boolean isInside() {
        return !choice.isEmpty();
    }

    /// Tells whether the error is about the kind of thing that stands where the choice is made.
    boolean isAtTop() {
        return "type".equals(rest) || "$ref/type".equals(rest);
    }

    private static String identity(NodePath place, String choice) {
        return "%s %s".formatted(place, choice);
    }

    /// Returns how many steps into the file a way through the schema takes, at least 0.
    private static int depth(String rest) {
        List<String> steps = List.of(rest.split("/"));
        int depth = 0;
        for (int i = 0; i < steps.size() - 1; i++) {
            switch (steps.get(i)) {
                case "properties" -> {
                    depth++;
                    i++;
                }
                case "items", "additionalProperties" -> depth++;
                default -> {
                    // a step within the schema only
                }
            }
        }
        return depth;
    }
}
