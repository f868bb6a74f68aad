package nl.samenspiegel.mailing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.UUID;

/// The outbox in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxMail, UUID> {

    OutboxMail save(OutboxMail mail);

    /// Lists the newest mails, the newest first.
    @Query(
            """
            SELECT m.id, m.recipient, m.sender, m.subject, m.body
              FROM outbox_mail m
             ORDER BY m.id DESC
             LIMIT 100
            """)
    List<OutboxMail> listNewest();
}
