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
    /// only the number is left; without those to try the questionnaire.
    @Query(
            """
            SELECT a.organisation_id, a.role, SUM(a.invited) AS invited, SUM(a.done) AS done
              FROM (SELECT i.organisation_id, i.role, COUNT(*) AS invited,
                           SUM(CASE WHEN i.state = 'DONE' THEN 1 ELSE 0 END) AS done
                      FROM invitation i
                     WHERE i.round_id = :roundId
                       AND i.source <> 'TEST'
                     GROUP BY i.organisation_id, i.role
                     UNION ALL
                    SELECT c.organisation_id, c.role, c.invited, c.done
                      FROM invitation_count c
                     WHERE c.round_id = :roundId) a
             GROUP BY a.organisation_id, a.role
             ORDER BY a.organisation_id, a.role
            """)
    List<InvitationCount> countByOrganisationAndRole(@Key UUID roundId);
}
