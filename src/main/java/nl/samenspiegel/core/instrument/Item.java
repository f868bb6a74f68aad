package nl.samenspiegel.core.instrument;

/// One statement to be rated.
///
/// @param code lasting name, unique in the instrument
/// @param keying whether a high rating counts for or against what the scale measures
public record Item(ItemCode code, Keying keying) {}
