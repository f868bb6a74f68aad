package nl.samenspiegel.core.disclosure;

import java.math.BigInteger;

/// Counting modulo the prime 2⁶¹ − 1, in numbers from 0 up to that prime.
final class Prime {

    static final long P = (1L << 61) - 1;
    private static final BigInteger BIG_P = BigInteger.valueOf(P);

    private Prime() {}

    static long of(BigInteger number) {
        return number.bitLength() < Long.SIZE
                ? Math.floorMod(number.longValue(), P)
                : number.mod(BIG_P).longValue();
    }

    static long plus(long a, long b) {
        long sum = a + b;
        return sum >= P ? sum - P : sum;
    }

    static long minus(long a, long b) {
        return a >= b ? a - b : a - b + P;
    }

    static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return plus(low & P, low >>> 61 | high << 3);
    }

    /// Returns what gives 1 when multiplied by `a`, which is not 0, by Euclid's algorithm.
    static long inverse(long a) {
        long rest = P;
        long divisor = a;
        long before = 0;
        long factor = 1; // rest and divisor are these times a, modulo the prime
        while (divisor != 0) {
            long quotient = rest / divisor;
            long nextRest = rest - quotient * divisor;
            long next = before - quotient * factor; // never beyond the prime
            rest = divisor;
            divisor = nextRest;
            before = factor;
            factor = next;
        }
        return before < 0 ? before + P : before;
    }

    /// Adds `factor` times `other` to `row`, place by place.
    static void add(long[] row, long factor, long[] other) {
        for (int j = 0; j < row.length; j++) {
            if (other[j] != 0) {
                row[j] = plus(row[j], times(factor, other[j]));
            }
        }
    }

    /// Multiplies each place of `row` by `factor`.
    static void scale(long[] row, long factor) {
        for (int j = 0; j < row.length; j++) {
            row[j] = times(row[j], factor);
        }
    }

    /// Returns numbers without a pattern, always the same: SplitMix64 (Steele, Lea & Flood 2014,
    /// OOPSLA, 453–472, doi:10.1145/2660193.2660195).
    static long scrambled(long seed) {
        long z = (seed + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return Math.floorMod(z ^ z >>> 31, P);
    }
}
