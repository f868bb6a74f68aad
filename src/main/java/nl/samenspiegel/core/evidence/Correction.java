package nl.samenspiegel.core.evidence;

/// A citation that differs from what was found.
///
/// @param id stable name inside the file
/// @param about id of the cited source
/// @param cited what the document says
/// @param found what was found
public record Correction(String id, String about, LocalText cited, LocalText found) {}
