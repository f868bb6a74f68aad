package nl.samenspiegel.core.publication;

/// What is published of one measure in one perspective.
public sealed interface Outcome {

    /// The mean of person scores of a scale, every organisation counting the same.
    ///
    /// @param mean in scale points
    record Score(Tenths mean, Precision precision, Basis basis) implements Outcome {}

    /// The mean rating of one item, every organisation counting the same.
    ///
    /// @param mean in scale points, never more extreme than the bound allows
    record Facet(Tenths mean, Bound bound, Favourable favourable, Basis basis) implements Outcome {}

    /// The percentage of favourable ratings of one item, every organisation counting the same.
    record Share(StepPercent percent, Basis basis) implements Outcome {}

    /// There is nothing to show, or it may not be shown; which of the two is not told.
    record Hidden() implements Outcome {}

    /// The scale is not meant for this perspective.
    record NotExpected() implements Outcome {}
}
