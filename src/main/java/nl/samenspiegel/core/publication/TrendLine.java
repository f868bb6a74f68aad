package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.Measure;

/// How one result changed between two rounds.
///
/// @param measure what it is about
/// @param of whose answers
/// @param inBoth the change in the organisations that answered in both rounds: the one to read
///   first
/// @param all the change between all who answered then and all who answer now; part of it may be
///   that other organisations answered
/// @param changed whether `inBoth` earns the label "changed": at least half a point on five levels,
///   and adjusted for all comparisons of the page improbable by chance
public record TrendLine(Measure measure, Of of, Change inBoth, Change all, boolean changed) {

    /// Whose answers a line is about.
    public sealed interface Of {

        /// Everyone of a perspective.
        ///
        /// @param perspective its code
        record OnePerspective(String perspective) implements Of {}

        /// The headline: the mean of the perspectives that are expected to answer the scale.
        record Together() implements Of {}
    }
}
