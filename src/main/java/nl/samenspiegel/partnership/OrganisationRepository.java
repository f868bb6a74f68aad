package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Organisations and their memberships in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRepository extends GenericRepository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Organisation update(Organisation organisation);

    /// Lists all organisations, by name.
    @Query(
            """
            SELECT id, name, brin, kind, region_id, board_id FROM organisation ORDER BY name, id
            """)
    List<Organisation> listAll();

    List<Organisation> findByIdInOrderByName(List<UUID> ids);

    /// Lists the organisations that belong to a partnership on `day`: sites, boards, institutes,
    /// offices, each by name.
    @Query(
            """
            SELECT DISTINCT o.id, o.name, o.brin, o.kind, o.region_id, o.board_id
              FROM organisation o
              JOIN membership m ON m.organisation_id = o.id
             WHERE m.partnership_id = :partnershipId
               AND m.valid_from <= :day
               AND (m.valid_until IS NULL OR m.valid_until >= :day)
             ORDER BY o.kind DESC, o.name, o.id
            """)
    List<Organisation> listMembers(@Key UUID partnershipId, LocalDate day);

    @Query(
            """
            INSERT INTO membership (partnership_id, organisation_id, valid_from, valid_until)
            VALUES (:partnershipId, :organisationId, :validFrom, NULL)
            """)
    void join(@Key UUID partnershipId, @Key UUID organisationId, LocalDate validFrom);
}
