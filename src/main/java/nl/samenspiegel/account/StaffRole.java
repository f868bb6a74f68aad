package nl.samenspiegel.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What someone who signs in may do. The names stand in `@Secured` of routes.
///
/// Not to be mixed up with the role in which somebody answers a questionnaire.
public enum StaffRole {
    /// Plans, opens, closes and releases rounds of a partnership and reads its results.
    COORDINATOR,
    /// Reads the results of a partnership.
    BOARD,
    /// Reads the results of a region.
    REGION,
    /// Keeps the register and reads across partnerships, for the nation.
    PLATFORM,
    /// Takes files for research, for as long as the grant lasts.
    RESEARCHER,
    /// Gives and ends grants.
    ADMINISTRATOR;

    static Optional<StaffRole> find(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    static Set<StaffRole> setOf(Collection<StaffRole> roles) {
        Set<StaffRole> set = EnumSet.noneOf(StaffRole.class);
        set.addAll(roles);
        return set;
    }
}
