package nl.samenspiegel.core.aggregate;

/// Whether every organisation can count the same in two rounds without one person weighing too much
/// in either.
public sealed interface PairedWeighting {

    /// It can.
    ///
    /// @param earlier the units that count, each the same
    /// @param later the same units in the later round
    /// @param merged whether organisations with one answer were taken together as one unit
    record Fair(PerspectiveScores earlier, PerspectiveScores later, boolean merged)
            implements PairedWeighting {}

    /// It cannot: in one of the rounds someone would weigh more than one in k.
    record TooHeavy() implements PairedWeighting {}

    /// Returns how the units can be weighed so that nobody weighs more than 1 in `k` in either
    /// round, as in [Weighting].
    ///
    /// If somebody weighs too much in one of the rounds, the units that have one person in either
    /// round are taken together in both, so that the same is compared.
    ///
    /// @param earlier of the same units as `later`
    /// @param k smallest group that may be shown, at least 1
    static PairedWeighting of(PerspectiveScores earlier, PerspectiveScores later, int k) {
        return PersonWeight.weigh(earlier, later, k);
    }
}
