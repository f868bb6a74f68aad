package nl.samenspiegel.core.evidence;

/// The 95 % interval of an effect size.
///
/// @param span its ends
/// @param basis reported or calculated
public record ConfidenceInterval(Span span, IntervalBasis basis) {}
