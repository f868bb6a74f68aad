package nl.samenspiegel.remark;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The remarks of a round that have been sent and were never shown, by question.
///
/// They are shown question by question, all or none, and only so many at once that nobody can be
/// picked out among them. That holds for the first release and for every later one: whoever kept
/// the earlier page sees which remarks are new, and these are again so many. Since the number of
/// all that wait is looked at, a few that came late simply wait for others.
///
/// The reader may be one of those who wrote: of ten remarks the others are nine, as the
/// questionnaire promises.
///
/// @param counts how many people wrote one, by code of the question
record Waiting(Map<String, Integer> counts) {

    /// The fewest remarks that are shown at once (convention; the one for a distribution of answers
    /// too).
    static final int SMALLEST = 10;

    Waiting {
        counts = Map.copyOf(counts);
    }

    /// Returns the fewest remarks to a question that may be shown at once: [#SMALLEST], or as many
    /// as the smallest group of the round if that is more.
    ///
    /// @param threshold fewest answers in a group of the round that is shown
    static int fewest(int threshold) {
        return Math.max(SMALLEST, threshold);
    }

    /// Returns the questions of which all that waits may be shown; may be empty.
    ///
    /// @param threshold fewest answers in a group of the round that is shown
    Set<String> enough(int threshold) {
        return counts.entrySet().stream()
                .filter(waiting -> waiting.getValue() >= fewest(threshold))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
