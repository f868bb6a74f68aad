package nl.samenspiegel.core.aggregate;

import java.util.List;

/// The values of one measure in one perspective, unit by unit.
///
/// @param answered the units in which at least one person has a value, ordered by key
/// @param invited how many units had at least one person who was asked; not fewer than answered
public record PerspectiveScores(List<UnitScores> answered, int invited) {

    public PerspectiveScores {
        answered = List.copyOf(answered);
        if (invited < answered.size()) {
            throw new IllegalArgumentException(
                    "%d units answered, %d were invited".formatted(answered.size(), invited));
        }
    }

    /// Returns how many persons have a value.
    public long n() {
        return answered.stream().mapToLong(UnitScores::n).sum();
    }

    /// Returns the values of all persons, every person counting the same.
    public ScoreSums persons() {
        return answered.stream().map(UnitScores::scores).reduce(ScoreSums.NONE, ScoreSums::merge);
    }
}
