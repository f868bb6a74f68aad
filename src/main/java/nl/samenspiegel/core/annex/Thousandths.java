package nl.samenspiegel.core.annex;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number with three decimals: it cannot say more than is shown.
///
/// @param thousandths the number times a thousand
public record Thousandths(int thousandths) {

    private static final int DECIMALS = 3;

    /// Returns `value` with three decimals, halves away from zero.
    ///
    /// The traces of binary arithmetic are taken away first, at twelve decimals.
    ///
    /// @throws NumberFormatException if `value` is NaN or infinite
    public static Thousandths of(double value) {
        return new Thousandths(
                new BigDecimal(value)
                        .setScale(12, RoundingMode.HALF_UP)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .intValueExact());
    }

    /// Returns the number.
    public double value() {
        return thousandths / 1000.0;
    }

    /// Returns the number with three decimals and a point, such as `0.812`.
    @Override
    public String toString() {
        return BigDecimal.valueOf(thousandths, DECIMALS).toPlainString();
    }
}
