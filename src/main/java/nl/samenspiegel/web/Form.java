package nl.samenspiegel.web;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The fields of a form as they were sent; nothing in it can be trusted.
///
/// A controller method of a POST route takes a `Form` as argument; the route must say
/// `@Consumes(APPLICATION_FORM_URLENCODED)`.
public final class Form {

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /// Returns the form with these fields, for a test or a preview.
    public static Form of(Map<String, String> fields) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists);
    }

    /// Returns the form whose fields the framework decoded: a text each, or a list of texts. It
    /// gives null for a field that was sent empty.
    static Form received(Map<String, Object> decoded) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        decoded.forEach((name, value) -> lists.put(name, texts(value)));
        return new Form(lists);
    }

    /// Returns the names of the fields, in no order that can be relied on.
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /// Tells whether there is a field `name`, empty or not: a pressed button, a ticked box.
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// Returns the first value of the field `name` without white space around it, or empty.
    public String text(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /// Returns all values of the field `name` in the order sent: the ticked boxes of a group.
    public List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /// Returns a reader that checks the fields one by one and gathers what is wrong.
    public FormReader read(Texts texts) {
        return new FormReader(this, texts);
    }

    private static List<String> texts(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Form::textOf).toList()
                : List.of(textOf(value));
    }

    /// Says nothing of null in its type: that of the framework does not either.
    private static String textOf(Object value) {
        return Objects.toString(value, "");
    }
}
