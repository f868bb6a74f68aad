package nl.samenspiegel.response;

import java.util.List;
import java.util.stream.IntStream;

/// A line of the table of who answered.
///
/// @param invited how many were asked, in digits
/// @param answered how many answered, in a band, or that it is not told
/// @param percent of those asked, rounded; may be empty
/// @param filled how many of the four boxes of the band are filled, 0..4
public record DayLine(String name, String invited, String answered, String percent, int filled) {

    private static final int BOXES = 4;

    /// Lists the boxes of the band, filled ones first.
    public List<Boolean> boxes() {
        return IntStream.range(0, BOXES).mapToObj(box -> box < filled).toList();
    }
}
