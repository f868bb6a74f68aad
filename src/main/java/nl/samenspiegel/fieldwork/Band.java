package nl.samenspiegel.fieldwork;

/// About how many people took part. The exact number is on no page: whoever watches it sees who
/// answers when.
public enum Band {
    UNDER_FIVE,
    UNDER_TEN,
    UNDER_TWENTY,
    TWENTY_OR_MORE;

    /// Returns the band of a number.
    public static Band of(long done) {
        if (done < 5) {
            return UNDER_FIVE;
        }
        if (done < 10) {
            return UNDER_TEN;
        }
        return done < 20 ? UNDER_TWENTY : TWENTY_OR_MORE;
    }
}
