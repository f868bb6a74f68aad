package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;

/// How far two shown perspectives lie apart.
///
/// @param measure on what
/// @param higher code of the perspective with the higher mean; of two equal ones, the one drawn
///   first
/// @param lower code of the other
/// @param points the difference of the unrounded means, in scale points, at least 0. It may
///   therefore be a tenth more or less than the difference of the two means as they are shown
/// @param precision of the difference, not adjusted for the number of comparisons
/// @param outermost whether no two perspectives lie further apart on this measure
/// @param viewsDiffer whether it earns the label "difference of view": at least half a point on
///   five levels, and adjusted for all comparisons of the release improbable by chance
public record Difference(
        Measure measure,
        String higher,
        String lower,
        Tenths points,
        Precision precision,
        boolean outermost,
        boolean viewsDiffer) {}
