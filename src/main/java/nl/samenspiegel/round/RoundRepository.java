package nl.samenspiegel.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rounds in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundRepository extends GenericRepository<Round, UUID> {

    Optional<Round> findById(UUID id);

    Optional<Round> findByIdAndPartnershipId(UUID id, UUID partnershipId);

    /// Returns the round and keeps others from changing it until the transaction ends.
    @Query(
            """
            SELECT id, partnership_id, title, instrument_code, instrument_version,
                   instrument_checksum, fieldwork_opens_on, fieldwork_closes_on, settings_origin,
                   settings_threshold, settings_unit, asking_without_scales, asking_languages,
                   asking_target_percent, status, released_before, version
              FROM survey_round
             WHERE id = :id
               FOR UPDATE
            """)
    Optional<Round> findByIdForUpdate(@Key UUID id);

    Round save(Round round);

    /// Stores a changed round.
    ///
    /// @throws io.micronaut.data.exceptions.OptimisticLockException if someone else changed the
    ///   round since it was read
    Round update(Round round);

    List<Round> findByStatus(RoundStatus status);

    void delete(Round round);

    /// Lists the rounds of a partnership, latest closing date first, without those still being read
    /// in.
    @Query(
            """
            SELECT r.id, r.title, r.fieldwork_closes_on AS closes_on, r.status
              FROM survey_round r
             WHERE r.partnership_id = :partnershipId
               AND r.status <> 'IMPORTING'
             ORDER BY r.fieldwork_closes_on DESC, r.id DESC
            """)
    List<RoundRow> listByPartnership(@Key UUID partnershipId);
}
