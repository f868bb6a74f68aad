package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The codes of links in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface TokenRepository extends GenericRepository<InvitationToken, String> {

    List<InvitationToken> saveAll(List<InvitationToken> tokens);

    Optional<InvitationToken> findByHash(String hash);

    /// Removes the links with which the questionnaire of a round is tried.
    @Query(
            """
            DELETE FROM invitation_token
             WHERE invitation_id IN (SELECT i.id
                                       FROM invitation i
                                      WHERE i.round_id = :roundId
                                        AND i.source = 'TEST')
            """)
    void removeTests(@Key UUID roundId);

    /// Lets the links of a round that were not revoked last until `expiresOn`.
    @Query(
            """
            UPDATE invitation_token
               SET expires_on = :expiresOn
             WHERE round_id = :roundId
               AND revoked = FALSE
            """)
    void extend(@Key UUID roundId, LocalDate expiresOn);
}
