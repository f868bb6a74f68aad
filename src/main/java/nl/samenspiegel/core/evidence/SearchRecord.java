package nl.samenspiegel.core.evidence;

/// A search that found nothing.
///
/// @param on day, month or year, as far as it is known: `2025`, `2025-03` or `2025-03-21`
/// @param terms what was searched for
public record SearchRecord(String on, LocalText terms) {}
