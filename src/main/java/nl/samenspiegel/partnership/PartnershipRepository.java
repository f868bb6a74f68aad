package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Partnerships in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PartnershipRepository extends GenericRepository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findById(UUID id);

    List<Partnership> findByIdIn(List<UUID> ids);

    /// Lists all partnerships, by name.
    @Query("SELECT id, name, contact_name, contact_email FROM partnership ORDER BY name, id")
    List<Partnership> listAll();

    long count();
}
