package nl.samenspiegel.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names with values, written as `name=value` words with a space between.
final class Words {

    private final Map<String, String> values;

    private Words(Map<String, String> values) {
        this.values = values;
    }

    /// Makes words without any name yet.
    Words() {
        this(new LinkedHashMap<>());
    }

    static Words of(String name, String value) {
        return new Words().and(name, value);
    }

    static Words parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : text.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException("a stored result is broken: %s".formatted(text));
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Words(values);
    }

    /// Adds a name with its value, which may hold no space.
    Words and(String name, String value) {
        if (value.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("%s has a space: %s".formatted(name, value));
        }
        values.put(name, value);
        return this;
    }

    Words and(String name, long value) {
        return and(name, Long.toString(value));
    }

    Words and(String name, boolean value) {
        return and(name, Boolean.toString(value));
    }

    Words and(String name, Enum<?> value) {
        return and(name, value.name());
    }

    Words and(String name, List<String> list) {
        return and(name, String.join(",", list));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// Returns the value of `name`.
    ///
    /// @throws IllegalStateException if it is not there: what is stored is broken
    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("a stored result lacks %s".formatted(name));
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    boolean truth(String name) {
        return Boolean.parseBoolean(text(name));
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    List<String> list(String name) {
        return new ArrayList<>(Arrays.asList(text(name).split(",", -1)));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
