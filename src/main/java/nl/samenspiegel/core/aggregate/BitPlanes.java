package nl.samenspiegel.core.aggregate;

/// Arithmetic on 64 small whole numbers at once. The numbers are spread over planes: bit s of plane
/// b is bit b of number s, the lowest plane first. Pure functions.
///
/// Sums over the 64 become counts of set bits: Σ x = Σ 2ᵇ·|plane b of x|, and Σ x·y = Σ 2ᵃ⁺ᵇ·|plane
/// a of x ∧ plane b of y|. All of them are exact.
///
/// @see "O'Neil, P. & Quass, D. (1997). Improved query performance with variant indexes. SIGMOD
///   '97, 38–49. doi:10.1145/253260.253268"
final class BitPlanes {

    private BitPlanes() {}

    /// Returns how many planes numbers of 0 to `highest` need.
    static int width(int highest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(highest);
    }

    /// Returns plane `b` of 64 times the same number, which may be negative.
    static long constant(int number, int b) {
        return -(long) ((number >>> b) & 1);
    }

    /// Returns a 1 for each number that equals `value`.
    static long equal(long[] planes, int value) {
        long equal = -1;
        for (int b = 0; b < planes.length; b++) {
            equal &= ~(planes[b] ^ constant(value, b));
        }
        return equal;
    }

    /// Adds to `sums` the numbers of `width` planes from `from` on in `terms`. What does not fit in
    /// the planes of `sums` is lost.
    static void add(long[] sums, long[] terms, int from, int width) {
        int common = Math.min(width, sums.length);
        long carry = 0;
        for (int b = 0; b < common; b++) {
            long x = sums[b];
            long y = terms[from + b];
            sums[b] = x ^ y ^ carry;
            carry = (x & y) | (carry & (x ^ y));
        }
        for (int b = common; b < sums.length; b++) {
            long x = sums[b];
            sums[b] = x ^ carry;
            carry &= x;
        }
    }

    /// Adds 1 to those of `sums` for which `which` has a 1.
    static void addOne(long[] sums, long which) {
        long carry = which;
        for (int b = 0; b < sums.length; b++) {
            long next = sums[b] & carry;
            sums[b] ^= carry;
            carry = next;
        }
    }

    /// Returns Σ x over the numbers for which `which` has a 1.
    static long total(long[] planes, long which) {
        long total = 0;
        for (int b = 0; b < planes.length; b++) {
            total += (long) Long.bitCount(planes[b] & which) << b;
        }
        return total;
    }

    /// Returns Σ x² over the numbers for which `which` has a 1.
    static long squares(long[] planes, long which) {
        long squares = 0;
        for (int a = 0; a < planes.length; a++) {
            long plane = planes[a] & which;
            squares += (long) Long.bitCount(plane) << (2 * a);
            for (int b = a + 1; b < planes.length; b++) {
                squares += (long) Long.bitCount(plane & planes[b]) << (a + b + 1);
            }
        }
        return squares;
    }

    /// Returns Σ x over all 64, for numbers of four planes that begin at `x`.
    static long total(long[] planes, int x) {
        int total = 0;
        for (int b = 0; b < 4; b++) {
            total += Long.bitCount(planes[x + b]) << b;
        }
        return total;
    }

    /// Returns Σ x·y over all 64, for numbers of four planes that begin at `x` and at `y`. Numbers
    /// below 8 have an empty fourth plane, which is worth asking.
    static long products(long[] planes, int x, int y) {
        long x0 = planes[x];
        long x1 = planes[x + 1];
        long x2 = planes[x + 2];
        long x3 = planes[x + 3];
        long y0 = planes[y];
        long y1 = planes[y + 1];
        long y2 = planes[y + 2];
        long y3 = planes[y + 3];
        int products =
                both(x0, y0)
                        + ((both(x0, y1) + both(x1, y0)) << 1)
                        + ((both(x0, y2) + both(x1, y1) + both(x2, y0)) << 2)
                        + ((both(x1, y2) + both(x2, y1)) << 3)
                        + (both(x2, y2) << 4);
        if ((x3 | y3) != 0) {
            products +=
                    ((both(x0, y3) + both(x3, y0)) << 3)
                            + ((both(x1, y3) + both(x3, y1)) << 4)
                            + ((both(x2, y3) + both(x3, y2)) << 5)
                            + (both(x3, y3) << 6);
        }
        return products;
    }

    private static int both(long plane, long other) {
        return Long.bitCount(plane & other);
    }
}
