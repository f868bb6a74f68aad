package nl.samenspiegel.core.evidence;

/// The name of something outside the grid from which a link starts or at which it ends.
///
/// @param id `context:…` or `outcome:…`
public record Term(String id, LocalText name) {}
