package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.IntervalOutcome;
import nl.samenspiegel.core.aggregate.WhyNoInterval;

/// How precisely a published number is known.
public sealed interface Precision {

    /// There is an interval: the number plus and minus this.
    ///
    /// @param points half of the 95 % interval, in scale points, at least 0
    record HalfWidth(Tenths points) implements Precision {}

    /// There is none.
    record NoInterval(WhyNoInterval why) implements Precision {}

    /// Returns an interval as it is published.
    static Precision of(IntervalOutcome outcome) {
        return switch (outcome) {
            case IntervalOutcome.Known(var interval) ->
                    new HalfWidth(Tenths.of(interval.halfWidth()));
            case IntervalOutcome.None(var why) -> new NoInterval(why);
        };
    }
}
