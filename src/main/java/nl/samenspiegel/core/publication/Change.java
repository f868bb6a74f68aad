package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;

/// How much a result changed between two rounds, as far as it may be shown.
public sealed interface Change {

    /// It may.
    ///
    /// @param points later − earlier of the unrounded means, in scale points; below 0 if it fell.
    ///   It may therefore be a tenth more or less than the difference of the two means as shown
    /// @param precision of the difference, not adjusted for the number of comparisons; never given
    ///   for single items
    /// @param indicative whether one of the rounds has too little to lean on
    record Shown(Tenths points, Precision precision, boolean indicative) implements Change {}

    /// There is nothing to show, or it may not be shown; which of the two is not told.
    record Hidden() implements Change {}

    /// Returns a movement as it is shown.
    static Change of(Movement movement, Measure measure) {
        return switch (movement) {
            case Movement.Known(var difference, boolean indicative) ->
                    new Shown(
                            Tenths.of(difference.value()),
                            Precision.of(difference, measure),
                            indicative);
            case Movement.Unknown() -> new Hidden();
        };
    }
}
