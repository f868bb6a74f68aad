package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.RoundDifference;
import nl.samenspiegel.core.stat.EstimatedMean;

import java.util.ArrayList;
import java.util.List;

/// How much a mean moved between two rounds, with all digits.
sealed interface Movement {

    /// It is known and large enough a group stands behind it.
    ///
    /// @param difference later − earlier, in scale points
    /// @param indicative whether one of the rounds is
    record Known(EstimatedMean difference, boolean indicative) implements Movement {

        static Known of(RoundDifference difference) {
            return new Known(difference.change(), difference.isIndicative());
        }
    }

    /// There is none to tell.
    record Unknown() implements Movement {}

    /// Returns the two-sided p; NaN keeps what is unknown or only indicative out of the family.
    default double p() {
        return switch (this) {
            case Known(var difference, boolean indicative) ->
                    indicative ? Double.NaN : difference.twoSidedP();
            case Unknown() -> Double.NaN;
        };
    }

    /// Returns the mean of movements; unknown if one of them is, indicative if one of them is.
    ///
    /// @param movements at least one
    static Movement average(List<Movement> movements) {
        List<EstimatedMean> differences = new ArrayList<>();
        boolean anyIndicative = false;
        for (Movement movement : movements) {
            switch (movement) {
                case Known(var difference, boolean indicative) -> {
                    differences.add(difference);
                    anyIndicative |= indicative;
                }
                case Unknown unknown -> {
                    return unknown;
                }
            }
        }
        return new Known(EstimatedMean.average(differences), anyIndicative);
    }
}
