package nl.samenspiegel.round;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.store.Key;
import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An organisation of a round as the database holds it.
///
/// @param unitKey the unit frozen at planning; null for a round planned before units were stored,
///   in which an organisation that is no board is a unit of its own
/// @param togetherKey the unit in which a coordinator took it together with others, if so
@MappedEntity("round_organisation")
record RoundOrganisationRow(
        @Id @Key UUID roundId,
        @Id @Key UUID organisationId,
        String name,
        OrganisationKind kind,
        @Nullable String unitKey,
        @Nullable String unitName,
        @Nullable String togetherKey,
        @Nullable String togetherName) {

    /// Returns `organisation` as it takes part in a round, frozen in `unit`.
    static RoundOrganisationRow of(UUID roundId, Organisation organisation, Unit unit) {
        return new RoundOrganisationRow(
                roundId,
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                unit.key(),
                unit.name(),
                null,
                null);
    }

    /// Returns this row with the organisation taken together with others in `unit`.
    RoundOrganisationRow together(Unit unit) {
        return with(unit.key(), unit.name());
    }

    /// Returns this row with the organisation in the unit frozen at planning.
    RoundOrganisationRow apart() {
        return with(null, null);
    }

    /// Returns the organisation with the unit in which it counts now.
    RoundOrganisation organisation() {
        return new RoundOrganisation(organisationId, name, kind, unit());
    }

    private Unit unit() {
        if (togetherKey != null && togetherName != null) {
            return new Unit(togetherKey, togetherName);
        }
        if (unitKey != null && unitName != null) {
            return new Unit(unitKey, unitName);
        }
        return new Unit(Keys.text(organisationId), name);
    }

    private RoundOrganisationRow with(@Nullable String key, @Nullable String called) {
        return new RoundOrganisationRow(
                roundId, organisationId, name, kind, unitKey, unitName, key, called);
    }
}
