package nl.samenspiegel.catalog;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

import java.time.LocalDate;

/// A published version as this platform first saw it.
///
/// @param id which version
/// @param checksum SHA-256 over its files, in hexadecimal
/// @param firstSeen the day on which the platform first started with it
@MappedEntity("published_version")
record PublishedVersion(@EmbeddedId Id id, String checksum, LocalDate firstSeen) {

    /// Which version.
    @Embeddable
    record Id(@MappedProperty("code") String code, @MappedProperty("version") String version) {}
}
