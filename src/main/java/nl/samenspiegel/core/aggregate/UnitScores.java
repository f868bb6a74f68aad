package nl.samenspiegel.core.aggregate;

/// The values of one measure in one unit, such as a school.
///
/// @param unit key of the unit
/// @param scores of at least one person
public record UnitScores(String unit, ScoreSums scores) {

    public UnitScores {
        if (scores.n() == 0) {
            throw new IllegalArgumentException("unit %s has no scores".formatted(unit));
        }
    }

    /// Returns how many persons have a value.
    public long n() {
        return scores.n();
    }
}
