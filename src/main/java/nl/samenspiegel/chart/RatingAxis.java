package nl.samenspiegel.chart;

import java.util.List;

/// The whole scale of a rating format. It is always drawn from end to end.
///
/// @param lowest the lowest rating, 0 or 1
/// @param levels the words of the ratings from the lowest up; 2..11 of them
public record RatingAxis(int lowest, List<String> levels) {

    public RatingAxis {
        levels = List.copyOf(levels);
        if (lowest < 0 || lowest > 1) {
            throw new IllegalArgumentException("the lowest rating is 0 or 1, not " + lowest);
        }
        if (levels.size() < 2 || levels.size() > 11) {
            throw new IllegalArgumentException(
                    "a rating format has 2..11 levels, not %d".formatted(levels.size()));
        }
    }

    /// Returns the highest rating.
    public int highest() {
        return lowest + levels.size() - 1;
    }
}
