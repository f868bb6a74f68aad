package nl.samenspiegel.core.stat;

import java.util.Arrays;

/// How often each whole number of a closed range was seen. Immutable.
///
/// The unit is a time seen, in most places a person; values are in the unit of their format. What
/// is missing has no place in the range: the caller leaves it out and counts it elsewhere.
///
/// Only counts are kept, so merging is addition of whole numbers: it is associative, commutative,
/// exact and can be undone, and the frequencies of a region are the same however its partnerships
/// are grouped. Means and variances are worked out on reading and never stored.
public final class Frequencies {

    private final int lowest;
    private final long[] counts; // [value - lowest], persons

    private Frequencies(int lowest, long[] counts) {
        this.lowest = lowest;
        this.counts = counts;
    }

    /// Returns the frequencies of nothing, over `lowest..highest` inclusive.
    ///
    /// @throws IllegalArgumentException if the range is empty
    public static Frequencies none(int lowest, int highest) {
        if (highest < lowest) {
            throw new IllegalArgumentException("empty range %d..%d".formatted(lowest, highest));
        }
        return new Frequencies(lowest, new long[highest - lowest + 1]);
    }

    /// Returns the frequencies that `counts` holds, the first being those of `lowest`.
    ///
    /// @throws IllegalArgumentException if there is no count, or one is below 0
    public static Frequencies of(int lowest, long... counts) {
        if (counts.length == 0 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts %s".formatted(Arrays.toString(counts)));
        }
        return new Frequencies(lowest, counts.clone());
    }

    /// Returns these frequencies and one more `value`.
    ///
    /// @throws IllegalArgumentException if `value` lies outside the range
    public Frequencies plus(int value) {
        long[] more = counts.clone();
        more[index(value)]++;
        return new Frequencies(lowest, more);
    }

    /// Returns the frequencies of both bags together.
    ///
    /// @throws IllegalArgumentException if the ranges differ: such numbers must not be added up
    public Frequencies merge(Frequencies other) {
        checkSameRange(other);
        long[] sum = counts.clone();
        Arrays.setAll(sum, i -> Math.addExact(counts[i], other.counts[i]));
        return new Frequencies(lowest, sum);
    }

    /// Returns what is left when `part` is taken out again.
    ///
    /// @throws IllegalArgumentException if the ranges differ or `part` holds more of some value
    public Frequencies minus(Frequencies part) {
        checkSameRange(part);
        long[] rest = counts.clone();
        Arrays.setAll(rest, i -> counts[i] - part.counts[i]);
        return of(lowest, rest);
    }

    /// Returns the lowest value of the range.
    public int lowest() {
        return lowest;
    }

    /// Returns the highest value of the range.
    public int highest() {
        return lowest + counts.length - 1;
    }

    /// Returns how often `value` was seen.
    ///
    /// @throws IllegalArgumentException if `value` lies outside the range
    public long count(int value) {
        return counts[index(value)];
    }

    /// Returns how many values were seen.
    public long total() {
        return Arrays.stream(counts).sum();
    }

    /// Returns how many values from `value` upwards were seen; all of them if `value` lies below
    /// the range, none if above.
    public long totalFrom(int value) {
        long total = 0;
        for (int i = Math.max(0, value - lowest); i < counts.length; i++) {
            total += counts[i];
        }
        return total;
    }

    /// Returns count, sum and sum of squares of the values; all 0 if nothing was seen.
    public Moments moments() {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < counts.length; i++) {
            long value = (long) lowest + i;
            n += counts[i];
            sum += Math.multiplyExact(counts[i], value);
            squares += Math.multiplyExact(counts[i], value * value);
        }
        return new Moments(n, sum, squares);
    }

    private int index(int value) {
        int index = value - lowest;
        if (index < 0 || index >= counts.length) {
            throw new IllegalArgumentException("%d is outside %s".formatted(value, range()));
        }
        return index;
    }

    private void checkSameRange(Frequencies other) {
        if (lowest != other.lowest || counts.length != other.counts.length) {
            throw new IllegalArgumentException("%s and %s".formatted(range(), other.range()));
        }
    }

    private String range() {
        return "%d..%d".formatted(lowest, highest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequencies that
                && lowest == that.lowest
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * lowest + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "%s %s".formatted(range(), Arrays.toString(counts));
    }
}
