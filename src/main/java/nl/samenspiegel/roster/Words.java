package nl.samenspiegel.roster;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// How people name columns and languages in their lists; stands in a file, in Dutch and English.
@Singleton
class Words {

    private static final String FILE = "/roster/words.properties";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Meaning> columns = new LinkedHashMap<>();
    private final Map<String, String> languages = new LinkedHashMap<>();

    Words() {
        Properties words = read();
        for (String key : words.stringPropertyNames()) {
            String what = key.substring(key.indexOf('.') + 1);
            for (String word : words.getProperty(key).split(",", -1)) {
                if (key.startsWith("column.")) {
                    columns.put(bare(word), Meaning.valueOf(what));
                } else {
                    languages.put(bare(word), what);
                }
            }
        }
    }

    /// Returns the meanings of headings, by heading without anything but letters and digits.
    Map<String, Meaning> columns() {
        return Map.copyOf(columns);
    }

    /// Returns the codes of languages by the words for them.
    Map<String, String> languages() {
        return Map.copyOf(languages);
    }

    /// Returns `text` in small letters, without accents and anything but letters and digits: two
    /// names that are the same to a reader are the same.
    static String bare(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        String plain = MARKS.matcher(parted).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Properties read() {
        var words = new Properties();
        try (InputStream bytes =
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
