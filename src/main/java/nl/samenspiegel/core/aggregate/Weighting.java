package nl.samenspiegel.core.aggregate;

/// Whether every organisation can count the same without one person weighing too much.
public sealed interface Weighting {

    /// It can.
    ///
    /// @param scores the units that count, each the same
    /// @param merged whether organisations with one answer were taken together as one unit
    record Fair(PerspectiveScores scores, boolean merged) implements Weighting {

        /// Returns the key under which a unit counts: its own, or that of the units taken together.
        public String unitOf(String unit) {
            return scores.answered().stream().anyMatch(answered -> answered.unit().equals(unit))
                    ? unit
                    : PersonWeight.TAKEN_TOGETHER;
        }
    }

    /// It cannot: someone would weigh more than one in k.
    record TooHeavy() implements Weighting {}

    /// Returns how the units can be weighed so that nobody weighs more than 1 in `k`.
    ///
    /// With K units, a person in a unit of n persons weighs 1/(K·n). If somebody weighs too much,
    /// the units of one person are taken together as one unit, as if they were one organisation.
    /// Those units then count as one among the invited as well.
    ///
    /// @param scores of at least one unit
    /// @param k smallest group that may be shown, at least 1
    static Weighting of(PerspectiveScores scores, int k) {
        return PersonWeight.weigh(scores, k);
    }
}
