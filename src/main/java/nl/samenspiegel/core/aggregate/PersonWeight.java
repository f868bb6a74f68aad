package nl.samenspiegel.core.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The rule that nobody weighs more than one in k.
final class PersonWeight {

    /// Sorts after every key of an organisation.
    static final String TAKEN_TOGETHER = "\uffff";

    private PersonWeight() {}

    static Weighting weigh(PerspectiveScores scores, int k) {
        if (isFair(scores.answered(), k)) {
            return new Weighting.Fair(scores, false);
        }
        PerspectiveScores merged = merge(scores, singles(scores));
        return isFair(merged.answered(), k)
                ? new Weighting.Fair(merged, true)
                : new Weighting.TooHeavy();
    }

    static PairedWeighting weigh(PerspectiveScores earlier, PerspectiveScores later, int k) {
        checkSameUnits(earlier, later);
        if (isFair(earlier.answered(), k) && isFair(later.answered(), k)) {
            return new PairedWeighting.Fair(earlier, later, false);
        }
        Set<String> singles = singles(earlier);
        singles.addAll(singles(later));
        PerspectiveScores before = merge(earlier, singles);
        PerspectiveScores after = merge(later, singles);
        return isFair(before.answered(), k) && isFair(after.answered(), k)
                ? new PairedWeighting.Fair(before, after, true)
                : new PairedWeighting.TooHeavy();
    }

    private static void checkSameUnits(PerspectiveScores earlier, PerspectiveScores later) {
        List<String> before = earlier.answered().stream().map(UnitScores::unit).toList();
        List<String> after = later.answered().stream().map(UnitScores::unit).toList();
        if (!before.equals(after)) {
            throw new IllegalArgumentException("units %s and %s".formatted(before, after));
        }
    }

    private static boolean isFair(List<UnitScores> units, int k) {
        return units.stream().allMatch(unit -> units.size() * unit.n() >= k);
    }

    private static Set<String> singles(PerspectiveScores scores) {
        Set<String> singles = new TreeSet<>();
        for (UnitScores unit : scores.answered()) {
            if (unit.n() == 1) {
                singles.add(unit.unit());
            }
        }
        return singles;
    }

    /// Takes units together as one, if there are two or more.
    private static PerspectiveScores merge(PerspectiveScores scores, Set<String> together) {
        if (together.size() < 2) {
            return scores;
        }
        List<UnitScores> units = new ArrayList<>();
        ScoreSums merged = ScoreSums.NONE;
        for (UnitScores unit : scores.answered()) {
            if (together.contains(unit.unit())) {
                merged = merged.merge(unit.scores());
            } else {
                units.add(unit);
            }
        }
        units.add(new UnitScores(TAKEN_TOGETHER, merged));
        return new PerspectiveScores(units, scores.invited() - together.size() + 1);
    }
}
