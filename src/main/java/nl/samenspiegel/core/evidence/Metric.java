package nl.samenspiegel.core.evidence;

/// In what an effect size is expressed. Sizes of different metrics never share an axis.
public enum Metric {
    /// Standardised mean difference.
    SMD,
    /// Difference of two percentages, in percentage points.
    RISK_DIFFERENCE,
    ODDS_RATIO,
    CORRELATION,
    /// Growth in standard deviations, without a comparison group.
    GROWTH_SD
}
