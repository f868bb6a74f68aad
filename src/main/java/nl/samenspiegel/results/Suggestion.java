package nl.samenspiegel.results;

/// A condition to talk about first, and by which rule it was chosen.
sealed interface Suggestion {

    /// The condition.
    ScaleResult result();

    /// Perspectives differ in view.
    record ViewsDiffer(ScaleResult result) implements Suggestion {}

    /// The whole interval lies below a line.
    ///
    /// @param line halfway two levels, in scale points
    record Low(ScaleResult result, double line) implements Suggestion {}
}
