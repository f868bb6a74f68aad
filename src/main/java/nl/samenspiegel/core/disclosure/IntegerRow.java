package nl.samenspiegel.core.disclosure;

import org.apache.commons.math3.fraction.BigFraction;

import java.math.BigInteger;
import java.util.Arrays;

/// Weights as whole numbers without a common factor: what can be worked out by adding and
/// subtracting does not change when a row is multiplied.
final class IntegerRow {

    private final BigInteger[] factors;

    /// @param factors one for each atom; not to be written to afterwards
    IntegerRow(BigInteger[] factors) {
        this.factors = factors;
    }

    /// @param size how many atoms there are
    static IntegerRow of(Weights weights, int size) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction factor : weights.factors().values()) {
            BigInteger below = factor.getDenominator();
            common = common.divide(common.gcd(below)).multiply(below);
        }
        BigInteger[] factors = new BigInteger[size];
        Arrays.fill(factors, BigInteger.ZERO);
        for (var entry : weights.factors().entrySet()) {
            BigFraction factor = entry.getValue();
            factors[entry.getKey()] =
                    factor.getNumerator().multiply(common.divide(factor.getDenominator()));
        }
        return new IntegerRow(withoutCommonFactor(factors));
    }

    /// Returns this row with the place `pivot` emptied by means of `other`, which is not 0 there.
    IntegerRow without(int pivot, IntegerRow other) {
        BigInteger shared = factors[pivot].gcd(other.factors[pivot]);
        BigInteger mine = other.factors[pivot].divide(shared);
        BigInteger theirs = factors[pivot].divide(shared);
        BigInteger[] rest = new BigInteger[factors.length];
        for (int j = 0; j < rest.length; j++) {
            rest[j] = factors[j].multiply(mine).subtract(other.factors[j].multiply(theirs));
        }
        return new IntegerRow(withoutCommonFactor(rest));
    }

    /// Returns whether the factor at `place` is not 0.
    boolean has(int place) {
        return factors[place].signum() != 0;
    }

    /// Returns how many places are not 0.
    int count() {
        return (int) Arrays.stream(factors).filter(factor -> factor.signum() != 0).count();
    }

    /// Returns the factor at `place` divided by the one at `unit`, which is not 0.
    BigFraction ratio(int place, int unit) {
        return new BigFraction(factors[place], factors[unit]);
    }

    /// Returns the factors modulo the prime.
    long[] modulo() {
        return Arrays.stream(factors).mapToLong(Prime::of).toArray();
    }

    private static BigInteger[] withoutCommonFactor(BigInteger[] factors) {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger factor : factors) {
            common = common.gcd(factor);
            if (common.equals(BigInteger.ONE)) {
                return factors;
            }
        }
        if (common.signum() != 0) {
            for (int j = 0; j < factors.length; j++) {
                factors[j] = factors[j].divide(common);
            }
        }
        return factors;
    }
}
