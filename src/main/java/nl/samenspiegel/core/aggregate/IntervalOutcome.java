package nl.samenspiegel.core.aggregate;

import nl.samenspiegel.core.stat.Interval;

/// An interval, or why there is none.
public sealed interface IntervalOutcome {

    /// There is one.
    ///
    /// @param interval with both ends, not cut off at the ends of the format
    record Known(Interval interval) implements IntervalOutcome {}

    /// There is none.
    record None(WhyNoInterval why) implements IntervalOutcome {}
}
