package nl.samenspiegel.core.evidence;

/// The axis of a forest plot.
///
/// @param unit of the values
/// @param low what the left end means
/// @param high what the right end means
public record PanelAxis(LocalText unit, LocalText low, LocalText high) {}
