package nl.samenspiegel.core.publication;

/// How many answered, in bands: exact numbers are on no page.
public enum CountBand {
    UNDER_FIVE(0, 4),
    FIVE_TO_NINE(5, 9),
    TEN_TO_NINETEEN(10, 19),
    TWENTY_OR_MORE(20, Integer.MAX_VALUE);

    private final int lowest;
    private final int highest;

    CountBand(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /// Returns the band in which `n` lies.
    ///
    /// @throws IllegalArgumentException if `n` is below 0
    public static CountBand of(long n) {
        if (n < 0) {
            throw new IllegalArgumentException("%d answered".formatted(n));
        }
        for (CountBand band : values()) {
            if (n <= band.highest) {
                return band;
            }
        }
        return TWENTY_OR_MORE;
    }

    /// Returns the lowest number of the band.
    public int lowest() {
        return lowest;
    }

    /// Returns the highest number of the band; [Integer#MAX_VALUE] for the last.
    public int highest() {
        return highest;
    }
}
