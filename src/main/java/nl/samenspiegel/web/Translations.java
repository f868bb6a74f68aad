package nl.samenspiegel.web;

import io.micronaut.context.annotation.Context;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All texts of the platform, read once from `messages/<feature>.<language>.properties` on the
/// class path.
///
/// A key that stands in two files, a straight apostrophe or a pattern that cannot be read stops the
/// start.
@Context
public final class Translations {

    private static final String FOLDER = "messages";

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    Translations() {
        Map<Language, Map<String, String>> read = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            read.put(language, new TreeMap<>());
        }
        try {
            for (URL folder : Collections.list(loader().getResources(FOLDER))) {
                readFolder(folder.toURI(), read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the texts cannot be read", unreadable);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException("the texts cannot be found", malformed);
        }
        read.forEach((language, patterns) -> texts.put(language, new Texts(language, patterns)));
    }

    /// Returns the texts of all features, outside a running server.
    public static Translations load() {
        return new Translations();
    }

    /// Returns the texts in `language`.
    public Texts in(Language language) {
        Texts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("no texts in %s".formatted(language));
        }
        return found;
    }

    private static ClassLoader loader() {
        return Translations.class.getClassLoader();
    }

    private static void readFolder(URI folder, Map<Language, Map<String, String>> read)
            throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            readFiles(Path.of(folder), read);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            readFiles(jar.getPath(FOLDER), read);
        }
    }

    private static void readFiles(Path folder, Map<Language, Map<String, String>> read)
            throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> files = list.sorted().toList();
            for (Path file : files) {
                for (Language language : Language.values()) {
                    if (file.toString().endsWith(".%s.properties".formatted(language.code()))) {
                        readFile(file, read.getOrDefault(language, new TreeMap<>()));
                    }
                }
            }
        }
    }

    private static void readFile(Path file, Map<String, String> patterns) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            String pattern = properties.getProperty(key);
            if (pattern.indexOf('\'') >= 0) {
                throw new IllegalStateException(
                        "text %s in %s has a straight apostrophe".formatted(key, file));
            }
            if (patterns.put(key, checked(key, file, pattern)) != null) {
                throw new IllegalStateException("text %s in %s stands twice".formatted(key, file));
            }
        }
    }

    private static String checked(String key, Path file, String pattern) {
        try {
            new MessageFormat(pattern);
            return pattern;
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    "text %s in %s is no pattern".formatted(key, file), malformed);
        }
    }
}
