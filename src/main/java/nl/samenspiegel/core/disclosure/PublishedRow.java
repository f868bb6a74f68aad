package nl.samenspiegel.core.disclosure;

/// A published number as whoever wants to work out what is hidden reads it: so much of each atom,
/// and the limits between which the unrounded number must lie.
///
/// @param weights what the number is made of
/// @param low the lowest the unrounded number can be: what is shown minus half of its last digit
/// @param high the highest it can be: what is shown plus half of its last digit; of a bounded mean
///   the end of the range
public record PublishedRow(Weights weights, double low, double high) {

    public PublishedRow {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a number from %s to %s".formatted(low, high));
        }
    }
}
