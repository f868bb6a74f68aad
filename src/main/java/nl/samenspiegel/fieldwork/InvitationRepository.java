package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Invitations in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<Invitation, UUID> {

    List<Invitation> saveAll(List<Invitation> invitations);

    Optional<Invitation> findById(UUID id);

    /// Lists the people on the roster of a round by name; somebody who was withdrawn has neither
    /// name nor address.
    @Query(
            """
            SELECT i.id, i.round_id, i.organisation_id, i.role, i.language, i.state, i.name,
                   i.email, i.mailing, i.source
              FROM invitation i
             WHERE i.round_id = :roundId
               AND i.source = 'ROSTER'
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
             ORDER BY i.name, i.email, i.id
            """)
    List<Invitation> listOnRoster(@Key UUID roundId);

    /// Counts the people on the roster of a round.
    @Query(
            """
            SELECT COUNT(*)
              FROM invitation i
             WHERE i.round_id = :roundId
               AND i.source = 'ROSTER'
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
            """)
    long countOnRoster(@Key UUID roundId);

    /// Finds the first invitation of a role that is not answered and for which no link was made.
    @Query(
            """
            SELECT i.id, i.round_id, i.organisation_id, i.role, i.language, i.state, i.name,
                   i.email, i.mailing, i.source
              FROM invitation i
             WHERE i.round_id = :roundId
               AND i.role = :role
               AND i.state = 'INVITED'
               AND NOT EXISTS (SELECT 1 FROM invitation_token t WHERE t.invitation_id = i.id)
             ORDER BY i.id
             LIMIT 1
            """)
    Optional<Invitation> findUntouched(@Key UUID roundId, String role);

    @Query("DELETE FROM invitation WHERE round_id = :roundId AND source = 'TEST'")
    void removeTests(@Key UUID roundId);

    @Query("SELECT COUNT(*) FROM invitation WHERE round_id = :roundId AND source = 'TEST'")
    long countTests(@Key UUID roundId);

    /// Counts invitations per organisation and role, those that are still there and those of which
    /// only the number is left, open links too; without those to try the questionnaire.
    @Query(
            """
            SELECT g.organisation_id, g.role, SUM(g.invited) AS invited, SUM(g.done) AS done,
                   SUM(g.open_links) AS open_links
              FROM (SELECT i.organisation_id, i.role,
                           CASE WHEN i.source = 'OPEN' THEN 0 ELSE 1 END AS invited,
                           CASE WHEN i.state = 'DONE' THEN 1 ELSE 0 END AS done,
                           0 AS open_links
                      FROM invitation i
                     WHERE i.round_id = :roundId
                       AND i.source <> 'TEST'
                     UNION ALL
                    SELECT c.organisation_id, c.role,
                           CASE WHEN c.source = 'OPEN' THEN 0 ELSE c.invited END AS invited,
                           c.done, 0 AS open_links
                      FROM invitation_count c
                     WHERE c.round_id = :roundId
                     UNION ALL
                    SELECT l.organisation_id, l.role, 0 AS invited, 0 AS done, 1 AS open_links
                      FROM open_link l
                     WHERE l.round_id = :roundId) g
             GROUP BY g.organisation_id, g.role
             ORDER BY g.organisation_id, g.role
            """)
    List<InvitationCount> countByOrganisationAndRole(@Key UUID roundId);
}
