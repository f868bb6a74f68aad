package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.IntervalOutcome;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.WhyNoInterval;
import nl.samenspiegel.core.stat.EstimatedMean;

/// How precisely a published number is known.
public sealed interface Precision {

    /// There is an interval: the number plus and minus this.
    ///
    /// @param points half of the 95 % interval, in scale points, at least 0.1: that nobody differs
    ///   is not told
    record HalfWidth(Tenths points) implements Precision {

        private static final Tenths NARROWEST = new Tenths(1);

        static HalfWidth of(double points) {
            Tenths rounded = Tenths.of(points);
            return new HalfWidth(rounded.tenths() < NARROWEST.tenths() ? NARROWEST : rounded);
        }
    }

    /// There is none.
    record NoInterval(WhyNoInterval why) implements Precision {}

    /// Returns an interval as it is published.
    static Precision of(IntervalOutcome outcome) {
        return switch (outcome) {
            case IntervalOutcome.Known(var interval) -> HalfWidth.of(interval.halfWidth());
            case IntervalOutcome.None(var why) -> new NoInterval(why);
        };
    }

    /// Returns how precisely a difference of means is known; not told of single items.
    static Precision of(EstimatedMean difference, Measure measure) {
        return switch (measure) {
            case Measure.WholeScale _ -> of(Estimate.interval(difference));
            case Measure.OneItem _ -> new NoInterval(WhyNoInterval.ONE_ITEM);
        };
    }
}
