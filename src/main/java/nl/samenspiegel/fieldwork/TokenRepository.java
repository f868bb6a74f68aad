package nl.samenspiegel.fieldwork;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.Optional;

/// The codes of links in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface TokenRepository extends GenericRepository<InvitationToken, String> {

    List<InvitationToken> saveAll(List<InvitationToken> tokens);

    Optional<InvitationToken> findByHash(String hash);
}
