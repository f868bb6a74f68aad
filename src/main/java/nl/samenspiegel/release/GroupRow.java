package nl.samenspiegel.release;

import io.micronaut.core.annotation.Introspected;

/// One published result as it is stored: what it is about, and its content as `name=value` words.
///
/// @param item code of an item, or empty where it is about a whole scale
/// @param perspective code of a perspective or role, or empty where it is about all of them
@Introspected
record GroupRow(Kind kind, String scale, String item, String perspective, String content) {

    /// What a row holds.
    enum Kind {
        RESULT,
        HEADLINE,
        DIFFERENCE,
        RESPONSE
    }

    /// Returns the row as one line, for the checksum.
    String line() {
        return String.join("\t", kind.name(), scale, item, perspective, content);
    }
}
