package nl.samenspiegel.core.disclosure;

import nl.samenspiegel.core.stat.Frequencies;

/// Tells when the answers of a group say what each of its members answered.
public final class GroupDisclosure {

    private GroupDisclosure() {}

    /// Returns whether the ratings give a group away: at least nine in ten chose the same level, or
    /// all chose one of two levels next to each other, or at least nine in ten are on the same side
    /// of favourable.
    ///
    /// Of two levels all are always next to each other; there only the first rule is meant. The
    /// stricter rule for groups under ten that answered completely needs no line of its own,
    /// because such a group is shown no percentage and its mean is bounded anyway. Nobody gives
    /// nothing away.
    public static boolean holds(Frequencies ratings, int favourableFrom) {
        long all = ratings.total();
        if (all == 0) {
            return false;
        }
        long favourable = ratings.totalFrom(favourableFrom);
        boolean found = isNearlyAll(favourable, all) || isNearlyAll(all - favourable, all);
        boolean moreThanTwoLevels = ratings.highest() - ratings.lowest() > 1;
        for (int level = ratings.lowest(); level <= ratings.highest(); level++) {
            found |= isNearlyAll(ratings.count(level), all);
            if (moreThanTwoLevels && level < ratings.highest()) {
                found |= ratings.count(level) + ratings.count(level + 1) == all;
            }
        }
        return found;
    }

    private static boolean isNearlyAll(long part, long all) {
        return 10 * part >= 9 * all;
    }
}
