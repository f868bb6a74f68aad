package nl.samenspiegel.round;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.store.Key;

import java.util.UUID;

/// An organisation that takes part in a round, with its name and kind as they were when it was
/// chosen.
@Introspected
public record RoundOrganisation(@Key UUID organisationId, String name, OrganisationKind kind) {}
