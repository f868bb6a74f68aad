package nl.samenspiegel.round;

import nl.samenspiegel.partnership.OrganisationKind;

import java.util.UUID;

/// An organisation that takes part in a round, with its name and kind as they were when it was
/// chosen.
///
/// @param unit with what it counts as one
public record RoundOrganisation(
        UUID organisationId, String name, OrganisationKind kind, Unit unit) {}
