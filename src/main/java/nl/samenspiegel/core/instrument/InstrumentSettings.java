package nl.samenspiegel.core.instrument;

/// Numbers that are frozen with the instrument version.
///
/// @param fallbackVariance variance between persons of one organisation that is leaned on when too
///   few answered to estimate it, in squared points of a 1 to 5 format; above 0
/// @param secondsPerItem how long one item takes to answer, 1 to 120 seconds
public record InstrumentSettings(double fallbackVariance, int secondsPerItem) {

    public InstrumentSettings {
        if (!(fallbackVariance > 0 && fallbackVariance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "fallbackVariance %s is not above 0".formatted(fallbackVariance));
        }
        if (secondsPerItem < 1 || secondsPerItem > 120) {
            throw new IllegalArgumentException(
                    "secondsPerItem %d is not 1 to 120".formatted(secondsPerItem));
        }
    }
}
