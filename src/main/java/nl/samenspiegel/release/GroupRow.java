package nl.samenspiegel.release;

import io.micronaut.core.annotation.Introspected;

/// One published result as it is stored: what it is about, and its content as `name=value` words.
///
/// @param item code of an item, or empty where it is about a whole scale
/// @param perspective code of a perspective or role, or empty where it is about all of them
/// @param unit key of a unit, or empty where it is about all of them
@Introspected
record GroupRow(
        Kind kind, String scale, String item, String perspective, String unit, String content) {

    /// What a row holds.
    enum Kind {
        /// A perspective.
        RESULT,
        ROLE,
        UNIT,
        ROLE_IN_UNIT,
        HEADLINE,
        DIFFERENCE,
        /// A perspective, or all of them, in which every person counts the same.
        VOICE,
        RESPONSE,
        /// How well a scale measured.
        ANNEX
    }

    /// Returns the row as one line, for the checksum.
    String line() {
        return String.join("\t", kind.name(), scale, item, perspective, unit, content);
    }
}
