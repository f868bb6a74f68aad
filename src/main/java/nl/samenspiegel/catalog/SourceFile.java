package nl.samenspiegel.catalog;

import java.nio.charset.StandardCharsets;

/// A file as it was found.
///
/// @param name how messages name it
/// @param text its content without byte order mark, each line ended by a line feed: the same
///   whatever system it was written on
record SourceFile(String name, String text) {

    /// Returns the file with these bytes, read as UTF-8.
    static SourceFile of(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceFile(name, unmarked.replace("\r\n", "\n"));
    }

    /// Returns the last part of the name.
    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
