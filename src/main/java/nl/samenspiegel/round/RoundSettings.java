package nl.samenspiegel.round;

import io.micronaut.data.annotation.Embeddable;

/// What was decided about a round before it opened.
///
/// @param threshold fewest answers in a group that may be shown, 5..100; it may be raised, never
///   lowered
@Embeddable
public record RoundSettings(RoundOrigin origin, int threshold) {

    /// The smallest threshold, and the one that holds unless a partnership chooses a higher one.
    public static final int LOWEST_THRESHOLD = 5;

    public RoundSettings {
        if (threshold < LOWEST_THRESHOLD || threshold > 100) {
            throw new IllegalArgumentException(
                    "a threshold is 5..100, not %d".formatted(threshold));
        }
    }

    /// Returns the settings of a round whose answers come in through the questionnaire.
    public static RoundSettings ofFieldwork() {
        return new RoundSettings(RoundOrigin.FIELDWORK, LOWEST_THRESHOLD);
    }

    /// Returns the settings of a round whose answers come from a file.
    public static RoundSettings ofImport() {
        return new RoundSettings(RoundOrigin.IMPORT, LOWEST_THRESHOLD);
    }
}
