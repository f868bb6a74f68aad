package nl.samenspiegel.account;

import java.util.Set;
import java.util.UUID;

/// That whoever is signed in may be in this partnership, in a role that the route admits.
///
/// Every controller method under `/partnerships/{partnership}` takes one: it is made from the path,
/// the session and the `@Secured` of the route, and there is no other way to name a partnership.
/// Who may not be there gets the page of an absent partnership.
///
/// @param accountId who
/// @param name as shown in the header of pages
/// @param partnershipId where
/// @param roles all roles held there today; at least one that the route admits
public record Membership(UUID accountId, String name, UUID partnershipId, Set<StaffRole> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }

    /// Tells whether `role` is held here.
    public boolean is(StaffRole role) {
        return roles.contains(role);
    }
}
