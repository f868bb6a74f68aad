package nl.samenspiegel.round;

import io.micronaut.data.annotation.Embeddable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was decided about a round before it opened.
///
/// @param threshold fewest answers in a group that may be shown, 5..20; it may be raised, never
///   lowered
/// @param unit what counts as one within a perspective
@Embeddable
public record RoundSettings(RoundOrigin origin, int threshold, RoundUnit unit) {

    /// The smallest threshold, and the one that holds unless a partnership chooses a higher one.
    public static final int LOWEST_THRESHOLD = 5;

    /// The highest threshold a partnership can choose.
    public static final int HIGHEST_THRESHOLD = 20;

    public RoundSettings {
        if (threshold < LOWEST_THRESHOLD || threshold > HIGHEST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold is 5..20, not %d".formatted(threshold));
        }
    }

    /// Returns the settings of a round whose answers come in through the questionnaire, as long as
    /// nobody chooses otherwise.
    public static RoundSettings ofFieldwork() {
        return new RoundSettings(RoundOrigin.FIELDWORK, LOWEST_THRESHOLD, RoundUnit.SITE);
    }

    /// Lists the thresholds from `lowest` up to the highest.
    public static List<Integer> listThresholds(int lowest) {
        return IntStream.rangeClosed(lowest, HIGHEST_THRESHOLD).boxed().toList();
    }

    /// Returns all thresholds as a form sends them.
    public static Set<String> choices() {
        return listThresholds(LOWEST_THRESHOLD).stream()
                .map(String::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
