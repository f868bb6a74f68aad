package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.stat.Interval;

/// An interval of a percentage, in steps of five, rounded outwards: it is never narrower than the
/// interval it stands for.
public record StepRange(StepPercent low, StepPercent high) {

    public StepRange {
        if (low.percent() > high.percent()) {
            throw new IllegalArgumentException("%s above %s".formatted(low, high));
        }
    }

    /// Returns an interval of a proportion as it is published.
    ///
    /// @param interval within 0..1
    public static StepRange of(Interval interval) {
        return new StepRange(StepPercent.below(interval.low()), StepPercent.above(interval.high()));
    }
}
