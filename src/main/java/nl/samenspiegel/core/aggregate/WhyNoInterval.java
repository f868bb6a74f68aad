package nl.samenspiegel.core.aggregate;

/// Why a result has no interval.
public enum WhyNoInterval {
    /// One of several organisations answered: the result holds for that organisation only.
    ONE_ORGANISATION,
    /// Fewer than two degrees of freedom.
    TOO_FEW_ANSWERS,
    /// Intervals are not given for single items.
    ONE_ITEM
}
