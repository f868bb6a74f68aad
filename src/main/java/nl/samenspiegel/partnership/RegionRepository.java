package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.UUID;

/// Regions in the database.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegionRepository extends GenericRepository<Region, UUID> {

    Region save(Region region);

    /// Lists all regions, by name.
    @Query("SELECT id, name FROM region ORDER BY name, id")
    List<Region> listAll();
}
