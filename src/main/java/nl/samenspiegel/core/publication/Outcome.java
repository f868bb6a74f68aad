package nl.samenspiegel.core.publication;

/// What is published of one measure in one group.
public sealed interface Outcome {

    /// The mean of person scores of a scale: in a perspective every organisation counts the same,
    /// elsewhere every person.
    ///
    /// @param mean in scale points
    record Score(Tenths mean, Precision precision, Basis basis) implements Outcome {}

    /// The mean rating of one item, weighed as scores are.
    ///
    /// @param mean in scale points, never more extreme than the bound allows
    record ItemMean(
            Tenths mean, Bound bound, ItemDetail detail, CannotJudge cannotJudge, Basis basis)
            implements Outcome {}

    /// The percentage of favourable ratings of one item, weighed as scores are.
    ///
    /// @param interval of 95 %, by Wilson
    record Share(StepPercent percent, StepRange interval, Basis basis) implements Outcome {}

    /// There is nothing to show, or it may not be shown; which of the two is not told.
    record Hidden() implements Outcome {}

    /// The scale is not meant for this perspective.
    record NotExpected() implements Outcome {}
}
