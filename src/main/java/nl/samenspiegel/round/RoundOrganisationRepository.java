package nl.samenspiegel.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.UUID;

/// The organisations of rounds in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundOrganisationRepository extends GenericRepository<RoundOrganisationRow, UUID> {

    /// Lists the organisations of a round: sites, offices, institutes, boards, each by name.
    @Query(
            """
            SELECT o.round_id, o.organisation_id, o.name, o.kind, o.unit_key, o.unit_name,
                   o.together_key, o.together_name
              FROM round_organisation o
             WHERE o.round_id = :roundId
             ORDER BY o.kind DESC, o.name, o.organisation_id
            """)
    List<RoundOrganisationRow> list(@Key UUID roundId);

    void saveAll(List<RoundOrganisationRow> rows);

    void updateAll(List<RoundOrganisationRow> rows);

    @Query(
            """
            DELETE FROM round_organisation
             WHERE round_id = :roundId
               AND organisation_id = :organisationId
            """)
    void remove(@Key UUID roundId, @Key UUID organisationId);

    @Query("DELETE FROM round_organisation WHERE round_id = :roundId")
    void removeAll(@Key UUID roundId);
}
