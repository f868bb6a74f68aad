package nl.samenspiegel.core.stat;

/// Count, sum and sum of squares of whole numbers. Merging is exact addition.
///
/// @param count how many numbers, at least 0
/// @param sum of the numbers
/// @param squares sum of the squared numbers, at least 0
public record Moments(long count, long sum, long squares) {

    /// The moments of nothing.
    public static final Moments NONE = new Moments(0, 0, 0);

    public Moments {
        if (count < 0 || squares < 0 || (count == 0 && (sum != 0 || squares != 0))) {
            throw new IllegalArgumentException(
                    "count %d, sum %d, squares %d".formatted(count, sum, squares));
        }
    }

    /// Returns the moments of these numbers and one more.
    public Moments plus(long value) {
        return merge(new Moments(1, value, Math.multiplyExact(value, value)));
    }

    /// Returns the moments of both bags together.
    public Moments merge(Moments other) {
        return new Moments(
                Math.addExact(count, other.count),
                Math.addExact(sum, other.sum),
                Math.addExact(squares, other.squares));
    }

    /// Returns what is left when `part` is taken out again.
    ///
    /// @throws IllegalArgumentException if what is left cannot be the moments of anything
    public Moments minus(Moments part) {
        return new Moments(count - part.count, sum - part.sum, squares - part.squares);
    }
}
