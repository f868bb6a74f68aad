package nl.samenspiegel.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/// What the demonstration is made of: lists and rules, in files under `demo/` on the class path.
final class Material {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private Material() {}

    /// Returns the rows of a file, each cut at its bars; lines that begin with `#` are comments.
    static List<List<String>> rows(String file) {
        try (BufferedReader reader = open(file)) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(BAR.split(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/%s cannot be read".formatted(file), unreadable);
        }
    }

    /// Returns the first cell of every row of a file.
    static List<String> lines(String file) {
        return rows(file).stream().map(List::getFirst).toList();
    }

    /// Returns the keys and texts of a file.
    static Properties properties(String file) {
        var properties = new Properties();
        try (BufferedReader reader = open(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/%s cannot be read".formatted(file), unreadable);
        }
    }

    /// Returns the text with `key`.
    ///
    /// @throws IllegalStateException if there is none
    static String text(Properties properties, String key) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the demonstration has no %s".formatted(key));
        }
        return text.strip();
    }

    private static BufferedReader open(String file) {
        InputStream stream = Material.class.getResourceAsStream("/demo/" + file);
        if (stream == null) {
            throw new IllegalStateException("there is no demo/%s".formatted(file));
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
