package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.disclosure.Threshold;

/// How many of a group answered, as far as it may be told.
///
/// For one organisation or for one role, never for a role in an organisation.
public sealed interface ResponseCount {

    /// So few were invited that only this is told; the group is never named as missing.
    record InvitedOnly() implements ResponseCount {}

    /// Who was invited is known.
    ///
    /// @param invited how many were invited, at least k
    /// @param answered how many of them answered
    /// @param percent of the invited, 0..100, in steps that span at least two persons
    record Counted(long invited, CountBand answered, int percent) implements ResponseCount {}

    /// Who was invited is not known, as with an open link or an import.
    ///
    /// @param answered how many answered
    record Uninvited(CountBand answered) implements ResponseCount {}

    /// Returns what may be told of a group of which `invited` were invited.
    ///
    /// The percentage is rounded to tens below 40 invited, to fives below 200, and to ones from
    /// there, so that it does not give the exact number away. More answers than invitations count
    /// as 100.
    ///
    /// @param invited at least 0
    /// @param answered at least 0
    static ResponseCount of(long invited, long answered, Threshold threshold) {
        if (!threshold.allows(invited)) {
            return new InvitedOnly();
        }
        int step = invited < 40 ? 10 : invited < 200 ? 5 : 1;
        double share = Math.min(1, (double) answered / invited);
        int percent = step * Rounding.whole(share, 100 / step);
        return new Counted(invited, CountBand.of(answered), percent);
    }
}
