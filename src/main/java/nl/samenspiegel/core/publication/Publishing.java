package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.disclosure.Threshold;

import java.util.List;
import java.util.function.IntConsumer;

/// What came of the wish to publish a round.
public sealed interface Publishing {

    /// It can be published.
    ///
    /// @param past what its earlier releases published, oldest first, worked out anew
    record Published(Publication publication, List<Publication> past) implements Publishing {

        public Published {
            past = List.copyOf(past);
        }
    }

    /// It cannot be settled whether what would be shown of a scale gives someone away, so nothing
    /// is shown at all.
    ///
    /// @param scale code of the scale
    record Undecided(String scale) implements Publishing {}

    /// Answers came in after the last release, but too few to show: a perspective that it showed
    /// would have to be hidden, so that nobody sees what the few answered.
    record TooFewAdded() implements Publishing {}

    /// Returns what may be published of `round`, which was not published before.
    ///
    /// A pure function; it decides anew for each measure and group, so a round may show its
    /// students on one scale and hide them on another.
    static Publishing of(AnsweredRound round, Threshold threshold) {
        return of(round, threshold, List.of(), scales -> {});
    }

    /// Returns what may be published of `round` beside what its earlier releases published.
    ///
    /// @param past the earlier releases, oldest first; what they published is worked out anew
    /// @param progress takes 1, 2, … up to [#steps]
    static Publishing of(
            AnsweredRound round, Threshold threshold, List<Past> past, IntConsumer progress) {
        return new Printing(progress).print(round, threshold, past);
    }

    /// Returns how often progress is told.
    static int steps(AnsweredRound round, List<Past> past) {
        return round.listScales().size()
                + past.stream().mapToInt(earlier -> earlier.round().listScales().size()).sum();
    }
}
