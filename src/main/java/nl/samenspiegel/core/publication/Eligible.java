package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Estimate;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.ScoreSums;
import nl.samenspiegel.core.aggregate.Weighting;
import nl.samenspiegel.core.disclosure.Weights;

/// A group that is large enough to be shown when nothing else is, and what is known of it inside.
///
/// @param fair its units, each counting the same
/// @param estimate of its mean
/// @param weights of its cells in that mean
/// @param persons all its values, every person counting the same
record Eligible(
        RespondentGroup group,
        Weighting.Fair fair,
        Estimate estimate,
        Weights weights,
        ScoreSums persons) {

    /// Returns how many persons have a value.
    long n() {
        return persons.n();
    }
}
