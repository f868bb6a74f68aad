package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.Tenths;

import java.util.List;

/// Where on a rating format means lie, said in the levels of the format.
sealed interface Level {

    /// So close to a level that its word will do, in tenths of a point.
    int CLOSE = 3;

    /// All lie around one level.
    record Around(int rating) implements Level {}

    /// All lie between a level and the next.
    ///
    /// @param low the lower of the two
    record Between(int low) implements Level {}

    /// They run from around one level to around another.
    record Spread(int low, int high) implements Level {}

    /// Returns where `means` lie: around a level if none is further than 0.3 from it or if all are
    /// nearest to it, between two levels, or spread over more.
    ///
    /// @param means at least one
    static Level of(List<Tenths> means) {
        int lowest = means.stream().mapToInt(Tenths::tenths).min().orElseThrow();
        int highest = means.stream().mapToInt(Tenths::tenths).max().orElseThrow();
        int low = nearest(lowest);
        int high = nearest(highest);
        boolean close =
                Math.abs(lowest - 10 * low) <= CLOSE && Math.abs(highest - 10 * high) <= CLOSE;
        if (low == high && close) {
            return new Around(low);
        }
        int below = Math.floorDiv(lowest, 10);
        if (highest <= 10 * (below + 1)) {
            return new Between(below);
        }
        return low == high ? new Around(low) : new Spread(low, high);
    }

    private static int nearest(int tenths) {
        return Math.floorDiv(tenths + 5, 10);
    }
}
