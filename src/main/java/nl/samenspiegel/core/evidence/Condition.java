package nl.samenspiegel.core.evidence;

/// Something that a partnership can arrange, or the partnership as a whole; a row of the evidence
/// map.
///
/// @param id stable name inside the file
/// @param shortName for a narrow place; may hold soft hyphens
/// @param about what it is
public record Condition(String id, LocalText name, LocalText shortName, LocalText about) {}
