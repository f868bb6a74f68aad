package nl.samenspiegel.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whoever is signed in, with the grants valid today. A controller takes it as argument.
///
/// @param accountId the account signed in with
/// @param name as shown in the header of pages
/// @param grants valid today
public record Person(UUID accountId, String name, List<Grant> grants) {

    public Person {
        grants = List.copyOf(grants);
    }

    /// Returns all roles, wherever they hold.
    public Set<StaffRole> roles() {
        return StaffRole.setOf(grants.stream().map(Grant::role).toList());
    }

    /// Returns the roles that hold in the partnership.
    public Set<StaffRole> rolesIn(UUID partnership) {
        return StaffRole.setOf(
                grants.stream()
                        .filter(grant -> grant.holdsIn(partnership))
                        .map(Grant::role)
                        .toList());
    }

    /// Tells whether the role holds for the nation.
    public boolean holdsNationally(StaffRole role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.isNational());
    }

    /// Lists the partnerships in which `role` is held by a grant for that partnership.
    public List<UUID> partnershipsAs(StaffRole role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::partnershipId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
