package nl.samenspiegel.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Holds files against one of the JSON Schemas under `instruments/schema`, in plain words.
///
/// Where a schema offers a choice of forms and none fits, only what is wrong with the nearest form
/// is told: the one with the fewest errors.
final class SchemaCheck {

    private final Schema schema;
    private final SchemaReasons reasons;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
        this.reasons = new SchemaReasons(schema.getSchemaNode());
    }

    /// Returns the check against the schema built in under `name`, such as `instrument`.
    static SchemaCheck against(String name, SchemaRegistry registry) {
        String file = "/instruments/schema/%s.schema.json".formatted(name);
        try (InputStream stream = SchemaCheck.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("%s is not built in".formatted(file));
            }
            return new SchemaCheck(registry.getSchema(stream, InputFormat.JSON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }

    /// Returns whether the file at `root` fits the schema; if not, adds what is wrong to
    /// `problems`.
    boolean admits(Place root, Problems problems) {
        List<Error> errors = withoutChoices(schema.validate(root.node()));
        for (Error error : errors) {
            problems.add(root.file(), SchemaReasons.path(error), reasons.reason(error));
        }
        return errors.isEmpty();
    }

    /// Replaces the errors of all forms of a choice by those of its nearest form.
    private static List<Error> withoutChoices(List<Error> errors) {
        Map<String, Map<String, List<Error>>> choices = new LinkedHashMap<>();
        List<Error> kept = new ArrayList<>();
        for (Error error : errors) {
            ChoicePath path = ChoicePath.of(error);
            if (path.isInside()) {
                choices.computeIfAbsent(path.choice(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(path.form(), _ -> new ArrayList<>())
                        .add(error);
            } else {
                kept.add(error);
            }
        }
        kept.removeIf(isChoiceOf(choices));
        for (var forms : choices.values()) {
            forms.values().stream()
                    .min(Comparator.comparingInt(SchemaCheck::distance))
                    .ifPresent(kept::addAll);
        }
        return kept;
    }

    private static Predicate<Error> isChoiceOf(Map<String, Map<String, List<Error>>> choices) {
        return error -> choices.containsKey(ChoicePath.whole(error));
    }

    /// A form of another type lies further away than any form of the right type.
    private static int distance(List<Error> errors) {
        boolean otherType =
                errors.stream()
                        .anyMatch(error ->
                                "type".equals(error.getKeyword())
                                        && ChoicePath.of(error).isAtTop());
        return errors.size() + (otherType ? 1000 : 0);
    }
}
