package nl.samenspiegel.core.stat;

import java.math.BigInteger;

/// Count, sum and sum of squares of whole numbers. Merging is exact addition.
///
/// What is missing is no number: the caller leaves it out. A sum that does not fit in a `long` is
/// refused with an `ArithmeticException`.
///
/// @param count how many numbers, at least 0
/// @param sum of the numbers, in their unit; 0 of none
/// @param squares sum of the squared numbers, in the square of that unit, at least 0; 0 of none
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
        var rest = new Moments(count - part.count, sum - part.sum, squares - part.squares);
        if (rest.spread().signum() < 0) {
            throw new IllegalArgumentException("no numbers have %s".formatted(rest));
        }
        return rest;
    }

    /// Returns count, mean and spread as real numbers.
    ///
    /// Exact until the last division: one number, or numbers that are all equal, have exactly no
    /// spread. Of none mean and spread are NaN.
    public Sample sample() {
        return new Sample(count, (double) sum / count, spread().doubleValue() / count);
    }

    /// count·Σ x² − (Σ x)²
    private BigInteger spread() {
        BigInteger squared = BigInteger.valueOf(sum).pow(2);
        return BigInteger.valueOf(count).multiply(BigInteger.valueOf(squares)).subtract(squared);
    }
}
