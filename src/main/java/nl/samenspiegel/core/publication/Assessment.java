package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;

/// What is known inside about one measure in one perspective: what is published, and the estimate
/// behind it if it may serve in headlines and comparisons.
sealed interface Assessment {

    Outcome outcome();

    /// Shown; the estimate may be compared.
    record Open(Outcome outcome, Estimate estimate) implements Assessment {}

    /// Hidden, not expected, or shown in a way that no comparison may undo.
    record Closed(Outcome outcome) implements Assessment {}
}
