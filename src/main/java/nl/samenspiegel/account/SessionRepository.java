package nl.samenspiegel.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDateTime;
import java.util.Optional;

/// Sessions of staff in the database, by the code of their reference.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<StaffSession, SessionCode> {

    Optional<StaffSession> findByReference(SessionCode reference);

    StaffSession save(StaffSession session);

    StaffSession update(StaffSession session);

    void deleteByReference(SessionCode reference);

    @Query("DELETE FROM staff_session WHERE seen_at < :seenBefore OR started_at < :startedBefore")
    void deleteEnded(LocalDateTime seenBefore, LocalDateTime startedBefore);
}
