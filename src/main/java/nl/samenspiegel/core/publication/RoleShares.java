package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.RoleMix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which roles answered within a perspective, in two rounds.
public sealed interface RoleShares {

    /// The shares may be told.
    ///
    /// @param roles one for each role that was asked in either round
    record Shown(List<OfRole> roles) implements RoleShares {

        public Shown {
            roles = List.copyOf(roles);
        }
    }

    /// Too few answered in one of the rounds.
    record NotShown() implements RoleShares {}

    /// The share of one role.
    ///
    /// @param role its code
    /// @param earlierPercent of the persons of the perspective in the earlier round, 0..100, in
    ///   steps that span at least two persons; what is shown need not add up to 100
    /// @param laterPercent the same in the later round
    /// @param moved whether the unrounded shares differ by more than 15 points
    record OfRole(String role, int earlierPercent, int laterPercent, boolean moved) {}

    /// Returns the shares as they are shown; not shown if fewer than ten persons, or fewer than k,
    /// answered in one of the rounds.
    ///
    /// @param k smallest group that may be shown
    static RoleShares of(RoleMix earlier, RoleMix later, int k) {
        if (Math.min(earlier.n(), later.n()) < Math.max(k, PersonPercent.FEWEST)) {
            return new NotShown();
        }
        Set<String> roles = new LinkedHashSet<>(later.roles());
        roles.addAll(earlier.roles());
        List<OfRole> shares = new ArrayList<>();
        for (String role : roles) {
            shares.add(
                    new OfRole(
                            role,
                            PersonPercent.of(earlier.persons(role), earlier.n()),
                            PersonPercent.of(later.persons(role), later.n()),
                            later.hasMoved(earlier, role)));
        }
        return new Shown(shares);
    }
}
