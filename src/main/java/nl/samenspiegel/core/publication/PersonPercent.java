package nl.samenspiegel.core.publication;

/// A percentage of persons in steps that span at least two of them, so that it does not give the
/// exact number away.
final class PersonPercent {

    /// Fewest persons of whom a percentage is told (convention).
    static final int FEWEST = 10;

    private PersonPercent() {}

    /// Returns 0..100: in twenties of fewer than 20 persons, tens below 40, fives below 200, and
    /// ones from there.
    ///
    /// @param part 0..whole
    /// @param whole at least 10
    static int of(long part, long whole) {
        if (whole < FEWEST || part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d persons".formatted(part, whole));
        }
        int step = step(whole);
        return step * Rounding.whole((double) part / whole, 100 / step);
    }

    private static int step(long whole) {
        return whole < 20 ? 20 : whole < 40 ? 10 : whole < 200 ? 5 : 1;
    }
}
