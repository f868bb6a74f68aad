package nl.samenspiegel.core.instrument;

/// How the answers to a scale are reported.
public enum ScaleReport {
    /// One person-mean score per respondent, one result per perspective and a headline.
    SCORE,
    /// One result per item; the items measure different things, so there is no person score.
    FACETS,
    /// The percentage of favourable ratings per item.
    SHARE
}
