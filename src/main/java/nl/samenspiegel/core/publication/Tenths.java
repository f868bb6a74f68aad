package nl.samenspiegel.core.publication;

import java.math.BigDecimal;

/// A number with one decimal: it cannot say more than is shown.
///
/// @param tenths the number times ten
public record Tenths(int tenths) implements Comparable<Tenths> {

    /// Returns `value` with one decimal, halves away from zero; see [Rounding].
    ///
    /// @throws IllegalArgumentException if `value` is NaN or infinite
    public static Tenths of(double value) {
        return new Tenths(Rounding.whole(value, 10));
    }

    /// Returns the number.
    public double value() {
        return tenths / 10.0;
    }

    @Override
    public int compareTo(Tenths other) {
        return Integer.compare(tenths, other.tenths);
    }

    /// Returns the number with one decimal and a point, such as `3.4`.
    @Override
    public String toString() {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
}
