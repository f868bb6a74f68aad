package nl.samenspiegel.core.instrument;

import java.util.List;

/// Which instrument this is, to the last byte.
///
/// @param code name of the instrument
/// @param version such as `1.0`
/// @param status draft or published
/// @param languages two-letter language codes in which the texts are complete, preferred one first
/// @param checksum SHA-256 over the instrument file and its texts, in lower-case hexadecimal
public record Edition(
        String code,
        String version,
        InstrumentStatus status,
        List<String> languages,
        String checksum) {

    public Edition {
        Codes.checked("instrument", code);
        Codes.checked("version", version);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("instrument %s has no language".formatted(code));
        }
        Codes.checkDistinct("language", languages);
        if (!checksum.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "checksum \"%s\" is not 64 hexadecimal digits".formatted(checksum));
        }
    }
}
