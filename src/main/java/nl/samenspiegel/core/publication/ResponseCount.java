package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.disclosure.Threshold;

/// How many of a group answered, as far as it may be told.
///
/// For one organisation or for one role, never for a role in an organisation.
public sealed interface ResponseCount {

    /// Fewest invited of whom a percentage is told (convention).
    int FEWEST_FOR_PERCENT = PersonPercent.FEWEST;

    /// So few were invited that only this is told; the group is never named as missing.
    record InvitedOnly() implements ResponseCount {}

    /// Who was invited is known, but so few that a percentage would tell how many answered.
    ///
    /// @param invited how many were invited, at least k and fewer than ten
    /// @param answered how many of them answered
    record Banded(long invited, CountBand answered) implements ResponseCount {}

    /// Who was invited is known.
    ///
    /// @param invited how many were invited, at least k and at least ten
    /// @param answered how many of them answered
    /// @param percent of the invited, 0..100, in steps that span at least two persons
    record Counted(long invited, CountBand answered, int percent) implements ResponseCount {}

    /// People could also come in by an open link, so that nobody knows how many were asked.
    ///
    /// @param answered how many answered, by whatever link
    record ByOpenLink(CountBand answered) implements ResponseCount {}

    /// Who was invited is not known, as with an import.
    ///
    /// @param answered how many answered
    record Uninvited(CountBand answered) implements ResponseCount {}

    /// Returns what may be told of a group of which `invited` were invited.
    ///
    /// The percentage is rounded to steps that span at least two persons, so that it does not give
    /// the exact number away: to twenties below 20 invited, tens below 40, fives below 200, and
    /// ones from there. Below ten invited there is none. More answers than invitations count as
    /// 100.
    ///
    /// @param invited at least 0
    /// @param answered at least 0
    static ResponseCount of(long invited, long answered, Threshold threshold) {
        if (!threshold.allows(invited)) {
            return new InvitedOnly();
        }
        if (invited < FEWEST_FOR_PERCENT) {
            return new Banded(invited, CountBand.of(answered));
        }
        int percent = PersonPercent.of(Math.min(answered, invited), invited);
        return new Counted(invited, CountBand.of(answered), percent);
    }
}
