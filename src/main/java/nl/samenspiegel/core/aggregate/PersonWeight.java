package nl.samenspiegel.core.aggregate;

import java.util.ArrayList;
import java.util.List;

/// The rule that nobody weighs more than one in k.
final class PersonWeight {

    /// Sorts after every key of an organisation.
    static final String TAKEN_TOGETHER = "\uffff";

    private PersonWeight() {}

    static Weighting weigh(PerspectiveScores scores, int k) {
        if (isFair(scores.answered(), k)) {
            return new Weighting.Fair(scores, false);
        }
        PerspectiveScores merged = mergeSingles(scores);
        return isFair(merged.answered(), k)
                ? new Weighting.Fair(merged, true)
                : new Weighting.TooHeavy();
    }

    private static boolean isFair(List<UnitScores> units, int k) {
        return units.stream().allMatch(unit -> units.size() * unit.n() >= k);
    }

    private static PerspectiveScores mergeSingles(PerspectiveScores scores) {
        List<UnitScores> units = new ArrayList<>();
        ScoreSums singles = ScoreSums.NONE;
        for (UnitScores unit : scores.answered()) {
            if (unit.n() == 1) {
                singles = singles.merge(unit.scores());
            } else {
                units.add(unit);
            }
        }
        if (singles.n() < 2) {
            return scores;
        }
        units.add(new UnitScores(TAKEN_TOGETHER, singles));
        return new PerspectiveScores(units, scores.invited() - (int) singles.n() + 1);
    }
}
