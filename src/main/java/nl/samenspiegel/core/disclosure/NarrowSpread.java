package nl.samenspiegel.core.disclosure;

import java.util.Arrays;
import java.util.List;

/// Tells when the ratings of a group lie so close together that how they spread narrows the mean of
/// a few of its people too far.
///
/// Whoever knows how many of a group gave each rating knows that the mean of any k − 1 of them lies
/// between that of the k − 1 lowest and that of the k − 1 highest: of ten ratings 3, 3, 3, 3, 3, 3,
/// 3, 3, 4 and 5 any four lie between 3 and 3.75. Those two must differ by at least
/// [Range#narrowest], and so must those of the k − 2 lowest and highest that are left when a
/// respondent takes the own rating away. Of fewer people they differ more.
///
/// Where some count more than others, a share makes room for fewer of them: of those who count for
/// a fifth each, 35 % at a level holds one and three quarters.
public final class NarrowSpread {

    /// How many times as wide as usual the limits must be that a spread leaves (convention): what
    /// spreads tell is looked at group by group, and not together with the means in one programme.
    public static final double MARGIN = 1.15;

    private static final double TRACES = 1e-9;

    private NarrowSpread() {}

    /// Returns whether that is so. Of fewer than k people it always is.
    ///
    /// @param people how many there is room for at each level, from the lowest
    public static boolean holds(List<Double> people, Threshold threshold) {
        double[] room = people.stream().mapToDouble(Double::doubleValue).toArray();
        int few = threshold.k() - 1;
        double narrowest = MARGIN * new Range(0, room.length - 1).narrowest();
        boolean narrow = width(room, few) < few * narrowest - TRACES;
        for (int level = 0; level < room.length; level++) {
            if (room[level] > TRACES) {
                double[] besideOne = room.clone();
                besideOne[level] = Math.max(0, room[level] - 1);
                narrow |= width(besideOne, few - 1) < (few - 1) * narrowest - TRACES;
            }
        }
        return narrow;
    }

    /// Returns the lowest sum of the ratings of `few` people, counted from the lowest level.
    ///
    /// @param people how many there is room for at each level, from the lowest
    public static double lowest(List<Double> people, int few) {
        double sum = 0;
        double left = few;
        for (int level = 0; level < people.size(); level++) {
            double taken = Math.min(left, people.get(level));
            sum += taken * level;
            left -= taken;
        }
        return sum;
    }

    /// Returns the sum of the `few` highest minus that of the `few` lowest; nothing apart if there
    /// is no room for so many.
    private static double width(double[] room, int few) {
        double width = 0;
        double below = few;
        double above = few;
        for (int level = 0; level < room.length; level++) {
            int fromTop = room.length - 1 - level;
            double lowest = Math.min(below, room[level]);
            double highest = Math.min(above, room[fromTop]);
            width += highest * fromTop - lowest * level;
            below -= lowest;
            above -= highest;
        }
        return Arrays.stream(room).sum() < few - TRACES ? 0 : width;
    }
}
