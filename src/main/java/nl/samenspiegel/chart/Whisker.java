package nl.samenspiegel.chart;

/// The uncertainty drawn around a value.
public sealed interface Whisker {

    /// Returns the interval from `low` to `high`.
    static Whisker of(double low, double high) {
        return new Span(low, high);
    }

    /// Returns that there is no interval.
    static Whisker none() {
        return new None();
    }

    /// An interval on the axis of its figure; parts outside the axis are not drawn.
    record Span(double low, double high) implements Whisker {

        public Span {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "an interval runs from low to high, not from %s to %s"
                                .formatted(low, high));
            }
        }
    }

    /// No interval can be given: the value is drawn hollow, and its text should say why.
    record None() implements Whisker {}
}
