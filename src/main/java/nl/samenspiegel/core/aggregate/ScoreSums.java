package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.Moments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/// The scores of several persons, kept as whole numbers. Immutable.
///
/// A score is a sum divided by the number of rated items. Scores with the same divisor are added up
/// as sums, so merging is exact, associative, commutative and can be undone; nothing is divided
/// before the mean or the spread is asked for, and then only once.
public final class ScoreSums {

    /// The scores of nobody.
    public static final ScoreSums NONE = new ScoreSums(Map.of());

    private final TreeMap<Integer, Moments> byDivisor; // no empty moments

    private ScoreSums(Map<Integer, Moments> byDivisor) {
        this.byDivisor = new TreeMap<>(byDivisor);
        this.byDivisor.values().removeIf(moments -> moments.count() == 0);
    }

    /// Returns the scores `x / divisor` of which `moments` sums up the x.
    ///
    /// @throws IllegalArgumentException if `divisor` is below 1
    public static ScoreSums of(int divisor, Moments moments) {
        if (divisor < 1) {
            throw new IllegalArgumentException("divisor %d".formatted(divisor));
        }
        return new ScoreSums(Map.of(divisor, moments));
    }

    /// Returns the scores of both groups together.
    public ScoreSums merge(ScoreSums other) {
        var all = new TreeMap<>(byDivisor);
        other.byDivisor.forEach((divisor, moments) -> all.merge(divisor, moments, Moments::merge));
        return new ScoreSums(all);
    }

    /// Returns how many persons have a score.
    public long n() {
        long n = 0;
        for (Moments moments : byDivisor.values()) {
            n += moments.count();
        }
        return n;
    }

    /// Returns the mean score in scale points; NaN if nobody has one.
    public double mean() {
        BigInteger n = BigInteger.valueOf(n());
        return divided(sum(), n.multiply(leastMultiple()));
    }

    /// Returns Σ(x − x̄)² in squared scale points: 0 if all scores are equal or there is one, NaN
    /// if nobody has one. Exact until the last division, so no digits are lost to cancellation.
    public double sumOfSquares() {
        BigInteger n = BigInteger.valueOf(n());
        BigInteger sum = sum();
        BigInteger spread = n.multiply(squares()).subtract(sum.multiply(sum));
        return divided(spread, n.multiply(leastMultiple().pow(2)));
    }

    private static double divided(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0
                ? Double.NaN
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                        .doubleValue();
    }

    /// Σ x times the least common multiple of the divisors.
    private BigInteger sum() {
        BigInteger multiple = leastMultiple();
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Integer, Moments> entry : byDivisor.entrySet()) {
            BigInteger factor = multiple.divide(BigInteger.valueOf(entry.getKey()));
            sum = sum.add(factor.multiply(BigInteger.valueOf(entry.getValue().sum())));
        }
        return sum;
    }

    /// Σ x² times the square of the least common multiple of the divisors.
    private BigInteger squares() {
        BigInteger multiple = leastMultiple();
        BigInteger squares = BigInteger.ZERO;
        for (Map.Entry<Integer, Moments> entry : byDivisor.entrySet()) {
            BigInteger factor = multiple.divide(BigInteger.valueOf(entry.getKey())).pow(2);
            squares = squares.add(factor.multiply(BigInteger.valueOf(entry.getValue().squares())));
        }
        return squares;
    }

    private BigInteger leastMultiple() {
        BigInteger multiple = BigInteger.ONE;
        for (int divisor : byDivisor.keySet()) {
            BigInteger d = BigInteger.valueOf(divisor);
            multiple = multiple.divide(multiple.gcd(d)).multiply(d);
        }
        return multiple;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSums that && byDivisor.equals(that.byDivisor);
    }

    @Override
    public int hashCode() {
        return byDivisor.hashCode();
    }

    @Override
    public String toString() {
        return byDivisor.toString();
    }
}
