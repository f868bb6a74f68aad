package nl.samenspiegel.account;

import java.util.UUID;

/// Where a grant holds.
public sealed interface Place {

    /// In one partnership.
    record InPartnership(UUID partnershipId) implements Place {}

    /// In one region.
    record InRegion(UUID regionId) implements Place {}

    /// Everywhere.
    record Nation() implements Place {}
}
