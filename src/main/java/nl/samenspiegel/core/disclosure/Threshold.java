package nl.samenspiegel.core.disclosure;

/// The smallest group of which anything is shown.
///
/// @param k at least 5; a partnership may set it higher, never lower
public record Threshold(int k) {

    private static final int LOWEST = 5;
    private static final int FULL = 10;

    /// The threshold that holds unless a partnership asks for a higher one.
    public static final Threshold USUAL = new Threshold(LOWEST);

    public Threshold {
        if (k < LOWEST) {
            throw new IllegalArgumentException("threshold %d is below %d".formatted(k, LOWEST));
        }
    }

    /// Returns the smallest group of which percentages are shown: 10, or k if that is more.
    public int forPercentages() {
        return Math.max(FULL, k);
    }

    /// Returns whether a group of `n` may be shown as far as its size goes.
    public boolean allows(long n) {
        return n >= k;
    }

    /// Returns whether what is left beside a shown group is nobody, or a group of its own.
    public boolean allowsRest(long rest) {
        return rest == 0 || allows(rest);
    }
}
