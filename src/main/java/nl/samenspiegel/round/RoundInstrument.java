package nl.samenspiegel.round;

import io.micronaut.data.annotation.Embeddable;

/// The instrument version a round was made with.
///
/// @param checksum SHA-256 of the version as it stood then, in hexadecimal
@Embeddable
public record RoundInstrument(String code, String version, String checksum) {}
