package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people of a roster in the database. An invitation is of a person as long as it has a name or
/// an address; no query here looks at whether it was answered.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<Invitation, UUID> {

    @Query(
            """
            SELECT i.id, i.organisation_id, i.role, i.name, i.email, i.mailing
              FROM invitation i
             WHERE i.round_id = :roundId
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
             ORDER BY i.id
            """)
    List<Person> listAll(@Key UUID roundId);

    /// Lists a page of those whose name or address is like `pattern`, by name.
    @Query(
            """
            SELECT i.id, i.organisation_id, i.role, i.name, i.email, i.mailing
              FROM invitation i
             WHERE i.round_id = :roundId
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
               AND (LOWER(i.name) LIKE :pattern ESCAPE '!' OR i.email LIKE :pattern ESCAPE '!')
             ORDER BY LOWER(COALESCE(i.name, i.email)), i.id
             LIMIT :most OFFSET :start
            """)
    List<Person> search(@Key UUID roundId, String pattern, int most, long start);

    /// Counts those whose name or address is like `pattern`.
    @Query(
            """
            SELECT COUNT(*)
              FROM invitation i
             WHERE i.round_id = :roundId
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
               AND (LOWER(i.name) LIKE :pattern ESCAPE '!' OR i.email LIKE :pattern ESCAPE '!')
            """)
    long count(@Key UUID roundId, String pattern);

    @Query(
            """
            SELECT i.organisation_id, i.role, COUNT(*) AS people
              FROM invitation i
             WHERE i.round_id = :roundId
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
             GROUP BY i.organisation_id, i.role
             ORDER BY i.organisation_id, i.role
            """)
    List<PersonCount> countByOrganisationAndRole(@Key UUID roundId);

    @Query(
            """
            SELECT i.id, i.organisation_id, i.role, i.name, i.email, i.mailing
              FROM invitation i
             WHERE i.id = :id
               AND i.round_id = :roundId
               AND (i.name IS NOT NULL OR i.email IS NOT NULL)
            """)
    Optional<Person> find(@Key UUID roundId, @Key UUID id);

    /// Tells how many others of the round have this address.
    @Query(
            """
            SELECT COUNT(*)
              FROM invitation i
             WHERE i.round_id = :roundId
               AND i.email = :email
               AND i.id <> :id
            """)
    long countOthers(@Key UUID roundId, String email, @Key UUID id);

    @Query(
            """
            UPDATE invitation
               SET name = :name, email = :email, mailing = :mailing
             WHERE id = :id
               AND (name IS NOT NULL OR email IS NOT NULL)
            """)
    void correct(@Key UUID id, @Nullable String name, @Nullable String email, String mailing);
}
