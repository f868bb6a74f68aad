package nl.samenspiegel.core.scoring;

/// What one respondent's answers to a scale come to.
public sealed interface ScaleScore {

    /// A score: the mean of the rated items.
    ///
    /// Kept as two whole numbers, so that scores can be added up without loss.
    ///
    /// @param scale code of the scale
    /// @param sum of the ratings after mirroring
    /// @param answered number of rated items, at least 1
    record Scored(String scale, int sum, int answered) implements ScaleScore {

        public Scored {
            if (answered < 1) {
                throw new IllegalArgumentException("scale %s has no answers".formatted(scale));
            }
        }

        /// Returns the score in scale points, within `format.lowest()..format.highest()`.
        public double points() {
            return (double) sum / answered;
        }
    }

    /// Too few items carry a rating for a score.
    ///
    /// @param scale code of the scale
    /// @param answered number of rated items
    /// @param minimum the fewest for which there is a score
    record TooFewAnswers(String scale, int answered, int minimum) implements ScaleScore {}
}
