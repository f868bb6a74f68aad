package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Open links in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenLinkRepository extends GenericRepository<OpenLink, UUID> {

    OpenLink save(OpenLink link);

    Optional<OpenLink> findByHash(String hash);

    Optional<OpenLink> findByIdAndRoundId(UUID id, @Key UUID roundId);

    List<OpenLink> findByRoundIdOrderById(@Key UUID roundId);

    Optional<OpenLink> findByRoundIdAndOrganisationIdAndRole(
            @Key UUID roundId, @Key UUID organisationId, String role);

    /// Counts one more person who begins, if one more may; returns how many links that were: 1 or
    /// 0.
    @Query(
            """
            UPDATE open_link
               SET used = used + 1
             WHERE id = :id
               AND closed = FALSE
               AND used < cap
            """)
    long take(@Key UUID id);

    /// Closes a link, or opens it again.
    @Query("UPDATE open_link SET closed = :closed WHERE id = :id")
    void close(@Key UUID id, boolean closed);

    /// Raises the cap of a link; a cap that is not higher changes nothing.
    @Query("UPDATE open_link SET cap = :cap WHERE id = :id AND cap < :cap")
    void raise(@Key UUID id, int cap);
}
