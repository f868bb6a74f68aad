package nl.samenspiegel.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Optional;

/// Published versions in the database: they are only added.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedVersionRepository
        extends GenericRepository<PublishedVersion, PublishedVersion.Id> {

    /// Adds a version unless it is there already, whoever added it.
    @Query(
            """
            INSERT IGNORE INTO published_version (code, version, checksum, first_seen)
            VALUES (:code, :version, :checksum, :firstSeen)
            """)
    void addIfAbsent(String code, String version, String checksum, LocalDate firstSeen);

    Optional<PublishedVersion> findById(PublishedVersion.Id id);
}
