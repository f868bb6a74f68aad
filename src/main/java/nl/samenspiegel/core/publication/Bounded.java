package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Weights;
import nl.samenspiegel.core.instrument.RatingFormat;

/// A mean rating as it is shown: itself, or only on which side of a bound it lies.
record Bounded(Tenths shown, Bound bound) {

    static Bounded exact(double mean) {
        return new Bounded(Tenths.of(mean), Bound.EXACT);
    }

    /// Returns a mean of which is not told how extreme it is beyond half a point (on five levels)
    /// from either end.
    static Bounded guarded(double mean, RatingFormat format) {
        double low = format.lowest() + format.range() / 8.0;
        double high = format.highest() - format.range() / 8.0;
        if (!Rounding.reaches(mean, low)) {
            return new Bounded(new Tenths(Rounding.wholeAbove(low, 10)), Bound.AT_MOST);
        }
        if (!Rounding.reaches(high, mean)) {
            return new Bounded(new Tenths(Rounding.wholeBelow(high, 10)), Bound.AT_LEAST);
        }
        return exact(mean);
    }

    /// Returns what the audits are told of it.
    PublishedRow row(Weights weights, RatingFormat format) {
        return switch (bound) {
            case EXACT -> Shown.tenths(weights, shown);
            case AT_MOST -> new PublishedRow(weights, format.lowest(), shown.value());
            case AT_LEAST -> new PublishedRow(weights, shown.value(), format.highest());
        };
    }
}
