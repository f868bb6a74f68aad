package nl.samenspiegel.core.evidence;

/// Where the interval of an effect size comes from.
public enum IntervalBasis {
    /// The source gives it.
    REPORTED,
    /// Calculated here from what the source gives.
    CALCULATED
}
