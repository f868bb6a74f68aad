package nl.samenspiegel.register;

import nl.samenspiegel.core.aggregate.RegisterShare;

import java.time.LocalDate;
import java.util.UUID;

/// What was counted of one cohort: of so many people, how many something happened to.
///
/// @param scale code of the scale beside which it stands
/// @param cohort once per scale in a round
/// @param numerator people to whom it happened, 0..denominator
/// @param denominator people in the cohort, [#SMALLEST]..[#LARGEST]
/// @param source where the figure comes from, 1..[#LONGEST_SOURCE] characters
/// @param countedOn the day on which was counted
/// @param version counts the changes, so that two people cannot overwrite each other; 0 for an
///   entry that was not stored yet
public record RegisterEntry(
        UUID roundId,
        String scale,
        CohortYear cohort,
        int numerator,
        int denominator,
        String source,
        LocalDate countedOn,
        int version) {

    /// The smallest cohort that is entered and shown: a percentage of fewer could point at people,
    /// as it could in the results of a round. (convention)
    public static final int SMALLEST = 10;

    /// The largest cohort: more is a slip of the finger.
    public static final int LARGEST = 99_999;

    /// Longest source, in characters.
    public static final int LONGEST_SOURCE = 200;

    public RegisterEntry {
        if (denominator < SMALLEST || denominator > LARGEST) {
            throw new IllegalArgumentException(
                    "a cohort has %d..%d people, not %d".formatted(SMALLEST, LARGEST, denominator));
        }
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("%d of %d".formatted(numerator, denominator));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "a source has 1..%d characters".formatted(LONGEST_SOURCE));
        }
    }

    /// Returns the percentage with its interval.
    public RegisterShare share() {
        return new RegisterShare(numerator, denominator);
    }
}
