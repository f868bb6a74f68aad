package nl.samenspiegel.core.stat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// Sums and sums of products of k whole numbers per case, over complete cases only. Immutable.
///
/// Only whole numbers are kept: n, k sums and k(k + 1)/2 sums of products. Merging is addition, so
/// it is exact, associative, commutative and can be undone; covariances are worked out on reading
/// and never stored. A case with a missing number has no place here: the caller leaves it out, as R
/// does with `na.omit`.
///
/// A sum that does not fit in a `long` is refused with an `ArithmeticException`.
public final class CrossProducts {

    private final int k;
    private final long[] counts; // n, then the k sums, then the products row by row, j ≥ i

    private CrossProducts(int k, long[] counts) {
        this.k = k;
        this.counts = counts;
    }

    /// Returns the sums of no case of `k` variables.
    ///
    /// @throws IllegalArgumentException if `k` is below 1
    public static CrossProducts none(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("%d variables".formatted(k));
        }
        return new CrossProducts(k, new long[size(k)]);
    }

    /// Returns the sums that [#counts()] once handed over.
    ///
    /// @param k number of variables, at least 1
    /// @param counts n, the sums 0..k − 1, then Σ xᵢxⱼ for j ≥ i row by row: 1 + k + k(k + 1)/2
    /// @throws IllegalArgumentException if these cannot be the sums of any cases
    public static CrossProducts of(int k, long[] counts) {
        if (k < 1 || counts.length != size(k)) {
            throw new IllegalArgumentException(
                    "%d counts of %d variables".formatted(counts.length, k));
        }
        CrossProducts sums = new CrossProducts(k, counts.clone());
        if (!sums.arePossible()) {
            throw new IllegalArgumentException("no cases have %s".formatted(sums));
        }
        return sums;
    }

    /// Returns these sums and one more case.
    ///
    /// @param values one number for each of the k variables
    /// @throws IllegalArgumentException if there are not k of them
    public CrossProducts plus(int[] values) {
        if (values.length != k) {
            throw new IllegalArgumentException(
                    "%d values for %d variables".formatted(values.length, k));
        }
        long[] more = counts.clone();
        more[0] = Math.addExact(more[0], 1);
        int next = 1 + k;
        for (int i = 0; i < k; i++) {
            more[1 + i] = Math.addExact(more[1 + i], values[i]);
            for (int j = i; j < k; j++) {
                more[next] = Math.addExact(more[next], (long) values[i] * values[j]);
                next++;
            }
        }
        return new CrossProducts(k, more);
    }

    /// Returns the sums of both bags of cases together.
    ///
    /// @throws IllegalArgumentException if the numbers of variables differ
    public CrossProducts merge(CrossProducts other) {
        checkSameVariables(other);
        long[] all = counts.clone();
        Arrays.setAll(all, i -> Math.addExact(counts[i], other.counts[i]));
        return new CrossProducts(k, all);
    }

    /// Returns what is left when `part` is taken out again.
    ///
    /// @throws IllegalArgumentException if the numbers of variables differ, or what is left cannot
    ///   be the sums of any cases
    public CrossProducts minus(CrossProducts part) {
        checkSameVariables(part);
        long[] rest = counts.clone();
        Arrays.setAll(rest, i -> Math.subtractExact(counts[i], part.counts[i]));
        return of(k, rest);
    }

    /// Returns the number of variables, at least 1.
    public int k() {
        return k;
    }

    /// Returns the number of complete cases.
    public long n() {
        return counts[0];
    }

    /// Returns Σ xᵢ.
    ///
    /// @param i 0..k − 1
    public long sum(int i) {
        return counts[1 + Objects.checkIndex(i, k)];
    }

    /// Returns Σ xᵢxⱼ.
    ///
    /// @param i 0..k − 1
    /// @param j 0..k − 1
    public long product(int i, int j) {
        int row = Math.min(Objects.checkIndex(i, k), Objects.checkIndex(j, k));
        int above = row * k - row * (row - 1) / 2;
        return counts[1 + k + above + Math.max(i, j) - row];
    }

    /// Returns all counts, to be kept and handed to [#of(int, long[])] again.
    public long[] counts() {
        return counts.clone();
    }

    /// Returns the mean of variable i, in its own unit; NaN of no cases.
    ///
    /// @param i 0..k − 1
    public double mean(int i) {
        return (double) sum(i) / n();
    }

    /// Returns the covariance matrix, k × k and symmetric, in the product of the units of its
    /// variables: (n·Σ xᵢxⱼ − Σ xᵢ·Σ xⱼ) / (n(n − 1)).
    ///
    /// The numerator is an exact whole number, so variables that do not vary have exactly 0 and no
    /// digits are lost to cancellation. All NaN below two cases. Agrees with R `cov(na.omit(x))`.
    public double[][] covariance() {
        double[][] covariance = new double[k][k];
        double divisor = (double) n() * (n() - 1);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                covariance[i][j] = spread(i, j).doubleValue() / divisor;
            }
        }
        return covariance;
    }

    /// n·Σ xᵢxⱼ − Σ xᵢ·Σ xⱼ
    private BigInteger spread(int i, int j) {
        BigInteger products = BigInteger.valueOf(n()).multiply(BigInteger.valueOf(product(i, j)));
        return products.subtract(BigInteger.valueOf(sum(i)).multiply(BigInteger.valueOf(sum(j))));
    }

    /// Whether n is at least 0, nothing is left of nobody, and no variance is below 0.
    private boolean arePossible() {
        return n() == 0
                ? Arrays.stream(counts).allMatch(count -> count == 0)
                : n() > 0 && IntStream.range(0, k).allMatch(i -> spread(i, i).signum() >= 0);
    }

    private static int size(int k) {
        return 1 + k + k * (k + 1) / 2;
    }

    private void checkSameVariables(CrossProducts other) {
        if (k != other.k) {
            throw new IllegalArgumentException("%d and %d variables".formatted(k, other.k));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrossProducts that
                && k == that.k
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * k + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "%d variables %s".formatted(k, Arrays.toString(counts));
    }
}
