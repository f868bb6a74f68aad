package nl.samenspiegel.core.evidence;

/// A group of effects.
///
/// @param id stable name inside the file
public record EffectLevel(String id, LocalText name) {}
