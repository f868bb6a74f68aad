package nl.samenspiegel.core.publication;

/// How many could not judge an item, of those who rated it or could not, if it is shown.
public sealed interface CannotJudge {

    /// It is shown.
    record Percent(StepPercent percent) implements CannotJudge {}

    /// It is not shown; why is not told.
    record NotShown() implements CannotJudge {}
}
