package nl.samenspiegel.demo;

import nl.samenspiegel.partnership.OrganisationKind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How a role is staffed in the demonstration.
///
/// @param role a code of the instrument
/// @param asked how many are asked at one organisation of a kind; at least one kind
/// @param response share that answers, from the least to the most eager partnership, 0..1
/// @param cannotJudge share of "cannot judge" among the items that offer it, 0..1
record RoleStaffing(
        String role, Map<OrganisationKind, Span> asked, Span response, double cannotJudge) {

    RoleStaffing {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("role %s is at no organisation".formatted(role));
        }
        asked = Collections.unmodifiableMap(new EnumMap<>(asked));
    }

    /// Returns the kind of organisation at which most people of the role are.
    OrganisationKind usualKind() {
        return asked.keySet().iterator().next();
    }
}
