package nl.samenspiegel.core.publication;

/// The percentage of favourable ratings, if it is shown.
public sealed interface Favourable {

    /// It is shown.
    record Percent(StepPercent percent) implements Favourable {}

    /// It is not shown; why is not told.
    record NotShown() implements Favourable {}
}
