package nl.samenspiegel.round;

/// What came of the wish to change the plan of a round.
public sealed interface Replanning {

    /// The round as it is planned now.
    record Replanned(Round round) implements Replanning {}

    /// It was not a plan any more; nothing was changed.
    record NotPlanned(RoundStatus status) implements Replanning {}
}
