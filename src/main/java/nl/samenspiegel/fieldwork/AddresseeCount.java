package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.Nullable;

/// How many people of the roster of a round are alike in what matters for mail. It says nothing of
/// who took part.
///
/// @param language as known of them; null if it is not
/// @param mailing whether they may get mail
/// @param hasAddress whether an address is known
/// @param mailed whether an invitation by mail was queued before
public record AddresseeCount(
        @Nullable String language,
        Mailing mailing,
        boolean hasAddress,
        boolean mailed,
        long people) {}
