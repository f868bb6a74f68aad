package nl.samenspiegel.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;

/// The one way Java is laid out here: google-java-format in the AOSP style, long strings wrapped,
/// unused imports removed.
final class Formatting {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Formatting() {}

    /// Returns `source` laid out; the same text if it already was.
    ///
    /// @throws IllegalArgumentException if `source` is not Java
    static String format(String source) {
        try {
            String used = RemoveUnusedImports.removeUnusedImports(source);
            String ordered = ImportOrderer.reorderImports(used, Style.AOSP);
            return StringWrapper.wrap(FORMATTER.formatSource(ordered), FORMATTER);
        } catch (FormatterException e) {
            throw new IllegalArgumentException("not Java: " + e.getMessage(), e);
        }
    }
}
