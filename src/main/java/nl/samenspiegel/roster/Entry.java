package nl.samenspiegel.roster;

import nl.samenspiegel.round.RoundOrganisation;

import org.jspecify.annotations.Nullable;

/// A row of a list in which nothing is wrong.
///
/// @param row its number
/// @param name name or address is known
/// @param email in small letters
/// @param role a code of the instrument
/// @param language `nl` or `en`, if it is known
record Entry(
        long row,
        @Nullable String name,
        @Nullable String email,
        RoundOrganisation organisation,
        String role,
        @Nullable String language) {

    /// Tells whether both ask somebody in the same role at the same organisation.
    boolean isLike(Entry other) {
        return role.equals(other.role)
                && organisation.organisationId().equals(other.organisation.organisationId());
    }
}
