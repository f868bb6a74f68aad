package nl.samenspiegel.core.instrument;

/// How settled an instrument version is.
public enum InstrumentStatus {
    /// May still change; its rounds say so and are not compared over time.
    DRAFT,
    /// Never changes again.
    PUBLISHED
}
