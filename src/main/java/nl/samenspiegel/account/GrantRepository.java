package nl.samenspiegel.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.UUID;

/// Grants in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRepository extends GenericRepository<Grant, UUID> {

    Grant save(Grant grant);

    List<Grant> findByAccountIdOrderById(UUID accountId);
}
