package nl.samenspiegel.round;

import java.util.UUID;

/// What a coordinator decides about a round before it opens, apart from instrument and
/// organisations.
///
/// @param unit what counts as one within a perspective
/// @param threshold fewest answers in a group that may be shown, 5..20
public record Plan(
        UUID partnershipId,
        String title,
        FieldworkPeriod fieldwork,
        RoundUnit unit,
        int threshold,
        Asking asking) {

    /// A plan in which everything is asked.
    public Plan(
            UUID partnershipId,
            String title,
            FieldworkPeriod fieldwork,
            RoundUnit unit,
            int threshold) {
        this(partnershipId, title, fieldwork, unit, threshold, Asking.everything());
    }

    /// A plan in which sites are the units and nothing smaller than five is shown.
    public Plan(UUID partnershipId, String title, FieldworkPeriod fieldwork) {
        this(partnershipId, title, fieldwork, RoundUnit.SITE, RoundSettings.LOWEST_THRESHOLD);
    }
}
