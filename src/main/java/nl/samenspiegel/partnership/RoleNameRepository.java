package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.UUID;

/// The names that partnerships have for roles, in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleNameRepository extends GenericRepository<RoleName, UUID> {

    /// Lists the names of a partnership for the roles of an instrument, by language and role.
    @Query(
            """
            SELECT n.partnership_id, n.instrument_code, n.language, n.role, n.name, n.plural
              FROM role_name n
             WHERE n.partnership_id = :partnershipId
               AND n.instrument_code = :instrumentCode
             ORDER BY n.language, n.role
            """)
    List<RoleName> list(@Key UUID partnershipId, String instrumentCode);

    void saveAll(List<RoleName> names);

    @Query(
            """
            DELETE FROM role_name
             WHERE partnership_id = :partnershipId
               AND instrument_code = :instrumentCode
            """)
    void removeAll(@Key UUID partnershipId, String instrumentCode);
}
