package nl.samenspiegel.core.response;

/// What became of one item on one sheet. Only a rating is a number; the others are never counted as
/// a middle.
public sealed interface Answer {

    /// A chosen level.
    ///
    /// @param rating as chosen, before any mirroring; within the format of the item's scale
    record Rating(int rating) implements Answer {}

    /// The respondent said "I cannot judge this".
    record CannotJudge() implements Answer {}

    /// The respondent said "this does not apply".
    record DoesNotApply() implements Answer {}

    /// The item was shown and left open.
    record Skipped() implements Answer {}

    /// The item was not asked of this role, or not in this round.
    record NotAsked() implements Answer {}
}
