package nl.samenspiegel.core.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one rounding rule of everything that is published.
///
/// A number is first rounded to nine decimals, which takes away the traces of binary arithmetic,
/// and then to what is shown, halves away from zero: 3.35 is 3.4 even where a computer holds
/// 3.3499999999999996.
final class Rounding {

    private static final int TRACES = 9;

    private Rounding() {}

    /// Returns `value` as a whole number of `1 / unitsPerOne`, halves away from zero.
    ///
    /// @throws ArithmeticException if that is no int
    static int whole(double value, int unitsPerOne) {
        return toInt(value, unitsPerOne, RoundingMode.HALF_UP);
    }

    /// As [#whole], but downwards.
    static int wholeBelow(double value, int unitsPerOne) {
        return toInt(value, unitsPerOne, RoundingMode.FLOOR);
    }

    /// As [#whole], but upwards.
    static int wholeAbove(double value, int unitsPerOne) {
        return toInt(value, unitsPerOne, RoundingMode.CEILING);
    }

    /// Returns whether `value` is `limit` or more once both have nine decimals.
    static boolean reaches(double value, double limit) {
        return withoutTraces(value).compareTo(withoutTraces(limit)) >= 0;
    }

    private static int toInt(double value, int unitsPerOne, RoundingMode mode) {
        return withoutTraces(value)
                .multiply(BigDecimal.valueOf(unitsPerOne))
                .setScale(0, mode)
                .intValueExact();
    }

    private static BigDecimal withoutTraces(double value) {
        return new BigDecimal(value).setScale(TRACES, RoundingMode.HALF_UP);
    }
}
