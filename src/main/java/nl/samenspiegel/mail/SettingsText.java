package nl.samenspiegel.mail;

import io.micronaut.context.env.Environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The settings under one name, as texts.
record SettingsText(Environment environment, String prefix) {

    /// Returns what `name` is set to, or `otherwise`.
    String get(String name, String otherwise) {
        String text =
                environment
                        .getProperty("%s.%s".formatted(prefix, name), String.class)
                        .orElse("")
                        .strip();
        return text.isEmpty() ? otherwise : text;
    }

    /// Returns the secret `name`, or what stands in the file that `name-file` names, or empty.
    String secret(String name) {
        String file = get(name + "-file", "");
        if (file.isEmpty()) {
            return get(name, "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "%s.%s-file cannot be read".formatted(prefix, name), unreadable);
        }
    }
}
