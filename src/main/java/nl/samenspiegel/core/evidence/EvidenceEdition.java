package nl.samenspiegel.core.evidence;

import java.time.LocalDate;

/// Which state of the evidence this is.
///
/// @param version raised by one with every change of meaning, from 1
/// @param checked day on which it was last compared with the sources
/// @param checksum SHA-256 of the file, in lower-case hexadecimal
public record EvidenceEdition(int version, LocalDate checked, String checksum) {}
