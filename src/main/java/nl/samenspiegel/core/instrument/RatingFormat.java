package nl.samenspiegel.core.instrument;

/// How an item may be answered: labelled levels in whole numbers, and what may be said instead.
///
/// @param code name inside the instrument, such as `extent`
/// @param lowest the lowest rating, 0 or 1
/// @param levels how many levels there are, 2 to 11
/// @param cannotJudge whether "cannot judge" is offered; it is never a number
/// @param doesNotApply whether "does not apply" is offered; it is never a number
/// @param favourableFrom the lowest rating that counts as favourable in a percentage, above
///   `lowest`
public record RatingFormat(
        String code,
        int lowest,
        int levels,
        boolean cannotJudge,
        boolean doesNotApply,
        int favourableFrom) {

    public RatingFormat {
        Codes.checked("format", code);
        if (lowest != 0 && lowest != 1) {
            throw new IllegalArgumentException(
                    "format %s starts at %d, not 0 or 1".formatted(code, lowest));
        }
        if (levels < 2 || levels > 11) {
            throw new IllegalArgumentException(
                    "format %s has %d levels, not 2 to 11".formatted(code, levels));
        }
        if (favourableFrom <= lowest || favourableFrom > lowest + levels - 1) {
            throw new IllegalArgumentException(
                    "format %s counts as favourable from %d, not %d to %d"
                            .formatted(code, favourableFrom, lowest + 1, lowest + levels - 1));
        }
    }

    /// Returns the lowest favourable rating of a format that does not name one: the upper 40 % of
    /// the levels, rounded to whole levels and at least one. Of five levels these are the two
    /// highest.
    public static int usualFavourableFrom(int lowest, int levels) {
        int favourable = Math.max(1, Math.round(0.4f * levels));
        return lowest + levels - favourable;
    }

    /// Returns the highest rating.
    public int highest() {
        return lowest + levels - 1;
    }

    /// Returns the distance from the lowest to the highest rating, in scale points, at least 1.
    public int range() {
        return levels - 1;
    }

    /// Returns whether `rating` lies within `lowest..highest`.
    public boolean admits(int rating) {
        return rating >= lowest && rating <= highest();
    }

    /// Returns `rating` pointing towards what is measured: as it is, or mirrored within
    /// `lowest..highest`. Doing it twice gives the rating back.
    ///
    /// @throws IllegalArgumentException if the format does not admit `rating`
    public int recode(int rating, Keying keying) {
        if (!admits(rating)) {
            throw new IllegalArgumentException(
                    "rating %d is outside %d..%d of format %s"
                            .formatted(rating, lowest, highest(), code));
        }
        return switch (keying) {
            case NORMAL -> rating;
            case REVERSED -> lowest + highest() - rating;
        };
    }
}
