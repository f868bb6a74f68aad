package nl.samenspiegel.core.annex;

/// A coefficient of the annex, or why there is none.
public sealed interface Coefficient {

    /// It is known.
    record Known(Thousandths value) implements Coefficient {}

    /// It cannot be worked out from these answers: a model does not fit, or nothing differs.
    record Unknown() implements Coefficient {}

    /// Returns a coefficient; unknown if `value` is NaN.
    static Coefficient of(double value) {
        return Double.isFinite(value) ? new Known(Thousandths.of(value)) : new Unknown();
    }
}
